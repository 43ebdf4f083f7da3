namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What happened to a question. The names stand readable in the database.</summary>
public enum TicketEventKind
{
    Asked,
    Taken,
    HandedOver,
    Answered,
    Replied,
    Planned,

    /// <summary>The appointment was called off, or it is over.</summary>
    Unplanned,

    Solved,
    Closed,
    Reopened,
    Linked,
    Merged,
    Unmerged,
}
