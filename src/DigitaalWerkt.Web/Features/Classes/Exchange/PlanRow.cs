using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>A session that somebody wants to plan, as one of many.</summary>
/// <param name="Number">How the person finds it back: the line of the file, or its place in the series.</param>
/// <param name="What">In words: what, when and where.</param>
/// <param name="SeriesId">The series of which it becomes a part, also when it is the only one.</param>
public sealed record PlanRow(int Number, string What, Guid SeriesId, SessionDetails Details);
