namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>What an entry of a signal is. The names stand readable in the database.</summary>
public enum SignalEntryKind
{
    /// <summary>It went to another state.</summary>
    Step,

    /// <summary>Something is told, and the state stays.</summary>
    Message,

    /// <summary>Another entry was not right; this one says how it is.</summary>
    Correction,

    /// <summary>An editor put a text on the site.</summary>
    Published,

    /// <summary>An editor took it off the site.</summary>
    Hidden,
}
