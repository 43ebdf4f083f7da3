namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>The device with which somebody is stuck. The names stand readable in the database.</summary>
public enum TicketDevice
{
    AndroidPhone,
    IPhone,
    Tablet,
    Computer,
}
