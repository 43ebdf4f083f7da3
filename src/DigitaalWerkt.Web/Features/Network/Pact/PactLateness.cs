namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>In which way an action is late.</summary>
public enum PactLateness
{
    /// <summary>It goes on, and nobody said anything for a long time.</summary>
    Silent,

    /// <summary>Its last day is past, and nobody said how it ended.</summary>
    Unfinished,
}
