namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>How the person found the help: one of three faces. The names stand readable in the database.</summary>
public enum TicketFace
{
    Glad,
    Middling,
    Sad,
}
