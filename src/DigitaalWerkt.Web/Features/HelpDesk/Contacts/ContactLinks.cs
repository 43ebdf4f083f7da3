namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>The addresses of the pages on which coordinators keep the contacts.</summary>
public static class ContactLinks
{
    public const string All = "/beheer/contacten";
    public const string New = All + "/nieuw";

    public static string Edit(Guid id) => $"{All}/{id}";

    public static string Remove(Guid id) => $"{All}/{id}/verwijderen";
}
