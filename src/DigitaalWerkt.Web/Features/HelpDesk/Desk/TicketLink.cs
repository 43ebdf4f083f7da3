namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>What became of tying a question to another one.</summary>
public enum TicketLink
{
    Done,

    /// <summary>There is no such question for them.</summary>
    Gone,

    /// <summary>Somebody did something since they looked; nothing was changed, nor by what follows.</summary>
    Stale,

    /// <summary>Nobody knows the code of the other question.</summary>
    Unknown,

    /// <summary>They are one and the same.</summary>
    Same,

    /// <summary>They are of two people, or of nobody: only what one person asked becomes one.</summary>
    OtherPerson,

    /// <summary>One of them ended, is a part already, or has parts of its own.</summary>
    Ended,
}
