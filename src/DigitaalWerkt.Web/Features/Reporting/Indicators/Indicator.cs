namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>What a report counts.</summary>
/// <param name="Code">As whoever pays calls it.</param>
/// <param name="Label">What it is, in Dutch.</param>
public sealed record Indicator(string Code, string Label);
