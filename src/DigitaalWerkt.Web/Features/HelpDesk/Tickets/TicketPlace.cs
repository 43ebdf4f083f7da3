namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>Where in a lesson somebody got stuck.</summary>
/// <param name="Module">The name of the folder of the lesson.</param>
/// <param name="Phone">The practice phone as they see it, as JSON; null: there is none in the step.</param>
public sealed record TicketPlace(string Module, string Step, string? Phone)
{
    public const int NameLength = 80;
}
