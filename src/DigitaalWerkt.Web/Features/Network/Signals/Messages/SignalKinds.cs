namespace DigitaalWerkt.Web.Features.Network.Signals.Messages;

/// <summary>The names of the messages about signals, as they stand in the outbox.</summary>
public static class SignalKinds
{
    /// <summary>There is an answer.</summary>
    public const string Answered = "signal-answered";
}
