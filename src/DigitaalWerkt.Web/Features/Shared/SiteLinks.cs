namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>Addresses that every feature leads to, and those in the frame of every page.</summary>
public static class SiteLinks
{
    public const string Start = "/";
    public const string Lessons = "/lessen";
    public const string Classes = "/groepslessen";

    /// <summary>The lessons for people who help others: counsellors and other staff. Everybody may read them.</summary>
    public const string Counsellors = "/vorming";

    /// <summary>The trainings for staff, with what is still needed for their certificate.</summary>
    public const string Trainings = "/team/vormingen";

    /// <summary>The learner card of this device, or the way to make one.</summary>
    public const string Card = "/kaart";

    public const string ChooseLanguage = "/taal";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/toegankelijkheid";
    public const string StaffSignIn = "/team/aanmelden";
    public const string StaffSignOut = "/team/afmelden";
    public const string StaffProfile = "/team/profiel";
    public const string Demo = "/demo";

    /// <summary>The page with people who help; it offers the way back.</summary>
    /// <param name="from">The local address that asks for help, or null.</param>
    public static string Help(string? from = null) => from is null ? "/hulp" : "/hulp?van=" + Uri.EscapeDataString(from);
}
