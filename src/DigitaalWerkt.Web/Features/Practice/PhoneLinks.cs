namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>Where the practice phone stands on the site at this moment: in a step of a lesson, or on its own page.</summary>
/// <param name="Page">Address of the page that shows it.</param>
/// <param name="Post">Address that takes its form.</param>
public sealed record PhoneLinks(string Page, string Post)
{
    /// <summary>Name of the word for a screen in the address and in the form.</summary>
    public const string ScreenField = "scherm";

    /// <summary>Name of the fields of an app in the form; the id of the fact follows in square brackets.</summary>
    public const string Fields = "veld";

    /// <summary>Id of the phone on the page. Without JavaScript a new page begins there, and not at its top again.</summary>
    public const string PhoneId = "telefoon";

    /// <summary>Name of the <see cref="PhonePlace"/> in the address.</summary>
    public const string PlaceField = "bij";

    /// <summary>Id of that place on the page.</summary>
    public const string HereId = "hier";

    /// <summary>The address to which an act leads. A script doesn't see its fragment, so that the page is asked for the place as well.</summary>
    public string After(PhoneAnswer answer) => answer.Place is { } place
        ? $"{InPlace(answer.Screen)}&{PlaceField}={Uri.EscapeDataString(place)}#{HereId}"
        : To(answer.Screen);

    /// <summary>The address of the page with the phone on a given screen.</summary>
    public string To(Screen screen) => $"{InPlace(screen)}#{PhoneId}";

    /// <summary>The same for a script, which puts the phone in the page without moving it.</summary>
    public string InPlace(Screen screen) => $"{Page}?{ScreenField}={screen}";
}
