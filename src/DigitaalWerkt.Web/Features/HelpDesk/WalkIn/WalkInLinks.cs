namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>The addresses of the queue of people who walk in.</summary>
public static class WalkInLinks
{
    public const string Queue = HelpDeskLinks.Desk + "/inloop";
    public const string PlaceField = "plek";

    /// <summary>The number that was just given.</summary>
    public const string GivenField = "nummer";

    public static string At(Guid location, int given) => $"{At(location)}&{GivenField}={given}";

    public static string At(Guid location) => $"{Queue}?{PlaceField}={location}";

    /// <summary>The screen in the hall.</summary>
    public static string Screen(string token) => $"/inloop/{token}";
}
