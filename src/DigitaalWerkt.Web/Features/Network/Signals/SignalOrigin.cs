namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>How a signal came here. The names stand readable in the database.</summary>
public enum SignalOrigin
{
    /// <summary>A staff member of a partner reported it.</summary>
    Staff,

    /// <summary>A visitor reported it, of whom nothing is known.</summary>
    Visitor,

    /// <summary>It was known before this site, by a document.</summary>
    Source,
}
