using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An answer that the learner sent. To whom and about what follows from the e-mail that it answers.</summary>
/// <param name="ReplyTo">Id of the e-mail that it answers.</param>
/// <param name="Files">Ids of the files that went with it.</param>
public sealed record SentMail(string Id, string ReplyTo, string Text, ImmutableList<string> Files, DateTimeOffset At);
