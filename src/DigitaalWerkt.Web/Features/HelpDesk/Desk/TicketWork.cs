namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>What became of something that a steward did to a question.</summary>
public enum TicketWork
{
    /// <summary>It is so, by this or by what they did before.</summary>
    Done,

    /// <summary>There is no such question for them.</summary>
    Gone,

    /// <summary>Somebody did something since they looked; nothing was changed.</summary>
    Stale,

    /// <summary>As the question stands it can't be done; nothing was changed.</summary>
    Refused,
}
