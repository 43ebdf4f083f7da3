namespace DigitaalWerkt.Web.Features.Home;

/// <summary>Addresses that the start page and the pages of the coordinators lead to.</summary>
public static class HomeLinks
{
    public const string Lessons = "/lessen";
    public const string Classes = "/groepslessen";
    public const string Contacts = "/beheer/contacten";
}
