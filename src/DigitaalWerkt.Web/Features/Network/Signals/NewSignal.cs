using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>A report that somebody sends.</summary>
/// <param name="Key">Of the form.</param>
/// <param name="By">Null: a visitor.</param>
/// <param name="Number">The number that it has elsewhere; null: it gets the next one.</param>
public sealed record NewSignal(RequestKey Key, SignalWords Words, NetworkHand? By, int? Number);
