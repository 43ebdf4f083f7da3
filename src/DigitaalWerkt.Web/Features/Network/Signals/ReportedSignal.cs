namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What came of a report.</summary>
/// <param name="Number">The number of the signal; null: nothing was kept.</param>
/// <param name="IsNumberTaken">The number that it was given is another one's.</param>
public readonly record struct ReportedSignal(int? Number, bool IsNumberTaken = false);
