namespace DigitaalWerkt.Web.Platform.Charts;

/// <summary>One place on the axis of a chart.</summary>
/// <param name="Label">What it is about, in full.</param>
/// <param name="Tick">What stands at the axis of standing bars; null: nothing, because there is no room for all of them.</param>
/// <param name="Values">One for each series, none below nought.</param>
public sealed record Bar(string Label, string? Tick, params IReadOnlyList<int> Values);
