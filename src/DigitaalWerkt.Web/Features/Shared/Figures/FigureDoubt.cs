namespace DigitaalWerkt.Web.Features.Shared.Figures;

/// <summary>What doesn't seem right in what was counted.</summary>
/// <param name="Count">How many of them there are.</param>
/// <param name="Text">What it is, in Dutch, without anybody's name.</param>
public sealed record FigureDoubt(FigureSeverity Severity, int Count, string Text);
