namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>Addresses that every feature leads to, and those in the frame of every page.</summary>
public static class SiteLinks
{
    public const string Start = "/";
    public const string Lessons = "/lessen";
    public const string Classes = "/groepslessen";

    /// <summary>The directory of initiatives.</summary>
    public const string Directory = "/wegwijzer";

    /// <summary>What goes wrong for people on their way to work, and what is done about it.</summary>
    public const string Signals = "/signalen";

    /// <summary>The newsletter of the network: subscribing, and what was sent.</summary>
    public const string Newsletter = "/netwerk/nieuwsbrief";

    /// <summary>The partners of the network, and the way to all that they do together.</summary>
    public const string Network = "/netwerk";

    /// <summary>The events of the network.</summary>
    public const string Events = "/netwerk/agenda";

    /// <summary>The actions of the pact for work, and what comes of them.</summary>
    public const string Pact = "/arbeidspact";

    /// <summary>The lessons for people who help others: counsellors and other staff. Everybody may read them.</summary>
    public const string Counsellors = "/vorming";

    /// <summary>The trainings for staff, with what is still needed for their certificate.</summary>
    public const string Trainings = "/team/vormingen";

    /// <summary>The learner card of this device, or the way to make one.</summary>
    public const string Card = "/kaart";

    /// <summary>Everything of whoever holds this device: where they go on, what they can do, what is kept about them.</summary>
    public const string Mine = "/mijn";

    public const string ChooseLanguage = "/taal";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/toegankelijkheid";
    public const string StaffSignIn = "/team/aanmelden";
    public const string StaffSignOut = "/team/afmelden";
    public const string StaffProfile = "/team/profiel";
    public const string Demo = "/demo";

    /// <summary>Where one asks a person something, who answers later.</summary>
    public const string AskPerson = "/hulp/vraag";

    /// <summary>The field of an address that names a lesson.</summary>
    public const string LessonField = "les";

    /// <summary>The field of an address that names a step of it.</summary>
    public const string StepField = "stap";

    /// <summary>The field of an address that names a screen of the practice phone.</summary>
    public const string ScreenField = "scherm";

    /// <summary>The page with people who help; it offers the way back.</summary>
    /// <param name="from">The local address that asks for help, or null.</param>
    public static string Help(string? from = null) => from is null ? "/hulp" : "/hulp?van=" + Uri.EscapeDataString(from);

    /// <summary>Where one asks a person something about a step of a lesson.</summary>
    /// <param name="lesson">As it stands in its address.</param>
    /// <param name="step">As it stands in its address.</param>
    /// <param name="screen">The screen of the practice phone in that step; null: there is none.</param>
    public static string AskAbout(string lesson, string step, string? screen) =>
        $"{AskPerson}?{LessonField}={lesson}&{StepField}={step}" + (screen is null ? "" : $"&{ScreenField}={Uri.EscapeDataString(screen)}");
}
