namespace DigitaalWerkt.Web.Features.Home;

/// <summary>Addresses of this feature, and of the pages that stand in the frame of every page.</summary>
public static class HomeLinks
{
    public const string Start = "/";
    public const string Lessons = "/lessen";
    public const string Classes = "/groepslessen";
    public const string ChooseLanguage = "/taal";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/toegankelijkheid";
    public const string StaffSignIn = "/team/aanmelden";
    public const string StaffSignOut = "/team/afmelden";
    public const string Contacts = "/beheer/contacten";
    public const string Demo = "/demo";

    /// <summary>The help page; it offers the way back.</summary>
    /// <param name="from">The local address that asks for help, or null.</param>
    public static string Help(string? from = null) => from is null ? "/hulp" : "/hulp?van=" + Uri.EscapeDataString(from);
}
