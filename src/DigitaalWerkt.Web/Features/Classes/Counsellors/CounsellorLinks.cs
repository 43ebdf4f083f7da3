using DigitaalWerkt.Web.Features.People.Clients;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The addresses of the pages on which a counsellor books for clients.</summary>
public static class CounsellorLinks
{
    public const string Book = "/team/inschrijven";
    public const string List = Book + "/lijst";

    public const string SessionField = "groepsles";

    /// <summary>The form with this client filled in; their name doesn't stand in the address.</summary>
    public static string BookFor(Guid clientId) => $"{Book}?client={clientId}";

    /// <summary>The form with this session chosen.</summary>
    public static string BookInto(Guid sessionId) => $"{Book}?{SessionField}={sessionId}";

    /// <summary>The form with somebody filled in whom another page knows.</summary>
    /// <param name="who">Sealed, by <see cref="SealedClient"/>.</param>
    public static string BookForSealed(string who) => $"{Book}?wie={who}";

    public static string Booking(Guid id) => $"{Book}/{id}";

    /// <summary>The same after a form that had nothing left to do.</summary>
    public static string AlreadyBooked(Guid id) => $"{Book}/{id}?al=true";

    /// <summary>The same after the slip was sent.</summary>
    public static string Texted(Guid id) => $"{Book}/{id}?sms=true";

    public static string Slip(Guid id) => $"{Book}/{id}/briefje";

    public static string SlipWithoutPdf(Guid id) => $"{Slip(id)}?zonder-pdf=true";

    public static string SlipPdf(Guid id) => $"{Slip(id)}.pdf";

    public static string Cancel(Guid id) => $"{Book}/{id}/annuleren";

    public static string Move(Guid id) => $"{Book}/{id}/verplaatsen";
}
