using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>The addresses of outreach.</summary>
public static class OutreachLinks
{
    public const string Contacts = "/team/outreach";

    /// <summary>Takes what a device kept.</summary>
    public const string Sync = Contacts + "/versturen";

    public const string Places = Contacts + "/vindplaatsen";
    public const string NewPlace = Places + "/nieuw";
    public const string Figures = "/beheer/outreach";
    public const string Goals = Figures + "#doelen";
    public const string NewGoal = Figures + "/doelen/nieuw";
    public const string NotedField = "genoteerd";
    public const string YearField = "jaar";

    public static string Noted(Guid contact) => $"{Contacts}?{NotedField}={contact}";

    public static string Undo(Guid contact) => $"{Contacts}/{contact}/terug";

    public static string Place(Guid id) => $"{Places}/{id}";

    public static string Goal(Guid id) => $"{Figures}/doelen/{id}";

    public static string Year(int year) => $"{Figures}?{YearField}={Typed.Digits(year)}";

    public static string File(int year, string extension) => $"{Figures}/cijfers.{extension}?{YearField}={Typed.Digits(year)}";
}
