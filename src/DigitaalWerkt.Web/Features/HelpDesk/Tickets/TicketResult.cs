namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What the person can do afterwards, as the steward or the person said it last. The names stand readable in the database.</summary>
public enum TicketResult
{
    /// <summary>They did it themselves.</summary>
    Alone,

    WithHelp,

    NotYet,
}
