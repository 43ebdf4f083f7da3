namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>A signal as it is shown to whoever reports one that may be the same.</summary>
/// <param name="Text">What this reader may read of it.</param>
public sealed record HeardSignal(int Number, string Text, SignalState State);
