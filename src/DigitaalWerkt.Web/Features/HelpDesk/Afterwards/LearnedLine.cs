using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.HelpDesk.Afterwards;

/// <summary>What somebody can do since they asked the steward.</summary>
/// <param name="Lesson">The lesson from which they asked; null: none, or it isn't there any more. Then the topic says what it was about.</param>
public sealed record LearnedLine(Module? Lesson, TicketTopic Topic, TicketResult Result);
