namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>What a frozen report is called in the log.</summary>
public sealed record FrozenTitle(string Text);
