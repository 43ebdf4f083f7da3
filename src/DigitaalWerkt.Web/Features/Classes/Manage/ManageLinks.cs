namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The addresses of one booking. Who has the token may do with it what its person may, and nothing else.</summary>
public static class ManageLinks
{
    /// <summary>The field of an address that says what has just happened.</summary>
    public const string JustField = "net";

    /// <summary>Takes the bookings off a device that others use too.</summary>
    public const string Forget = ClassLinks.All + "/vergeten";

    public static string Show(string token) => $"/inschrijving/{token}";

    /// <summary>The same, with a word that this was so already.</summary>
    public static string Already(string token) => $"{Show(token)}?{JustField}={nameof(Happened.Already)}";

    /// <summary>The same, with a word that the seat was moved.</summary>
    public static string Moved(string token) => $"{Show(token)}?{JustField}={nameof(Happened.Moved)}";

    public static string Calendar(string token) => $"{Show(token)}.ics";

    public static string Cancel(string token) => $"{Show(token)}/annuleren";

    public static string Move(string token) => $"{Show(token)}/verplaatsen";

    public static string Offer(string token) => $"{Show(token)}/aanbod";

    public static string Slip(string token) => $"{Show(token)}/briefje";

    public static string SlipWithoutPdf(string token) => $"{Slip(token)}?zonder-pdf=true";

    public static string SlipPdf(string token) => $"{Slip(token)}.pdf";
}
