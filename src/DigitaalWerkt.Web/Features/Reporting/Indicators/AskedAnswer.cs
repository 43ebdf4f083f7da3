namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Key">As it is kept.</param>
/// <param name="Counts">The codes of the indicators for which it counts.</param>
public sealed record AskedAnswer(string Key, AskedWords Words, IReadOnlyList<string> Counts);
