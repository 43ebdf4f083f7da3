namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>How far a signal is. The names stand readable in the database; <see cref="SignalSteps"/> says what may follow what.</summary>
public enum SignalState
{
    /// <summary>Reported, and nobody read it yet.</summary>
    New,

    /// <summary>Somebody read it, and somebody follows it.</summary>
    Seen,

    /// <summary>It is told in another signal, and goes on there.</summary>
    Bundled,

    /// <summary>Partners spoke about it.</summary>
    Discussed,

    /// <summary>It is decided what happens.</summary>
    Decided,

    /// <summary>Whoever reported or supports it has an answer.</summary>
    Answered,

    /// <summary>Nothing follows any more.</summary>
    Closed,
}
