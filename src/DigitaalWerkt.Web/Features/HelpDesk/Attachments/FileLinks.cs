namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>The addresses of the files of a question.</summary>
public static class FileLinks
{
    /// <summary>Where the person sends one.</summary>
    public static string Send(string token) => $"{HelpDeskLinks.Follow(token)}/bestand";

    public static string Of(string token, Guid file) => $"{HelpDeskLinks.Follow(token)}/bestanden/{file}";

    /// <summary>Where a steward adds one.</summary>
    public static string Add(Guid ticket) => $"{HelpDeskLinks.Ticket(ticket)}/bestand";

    public static string Of(Guid ticket, Guid file) => $"{HelpDeskLinks.Ticket(ticket)}/bestanden/{file}";
}
