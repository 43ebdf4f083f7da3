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
    Solved,
    Closed,
    Reopened,
    Linked,
    Merged,
    Unmerged,
}
