namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>An indicator as it was counted then. It says how many, and of nobody what they said.</summary>
public sealed record SnapshotIndicator(string Code, string Label, int People);
