namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What somebody who follows a signal does to it.</summary>
public enum SignalAct
{
    /// <summary>Tells something; the state stays.</summary>
    Tell,
    See,
    Bundle,
    Discuss,
    Decide,
    Answer,
    Close,
}
