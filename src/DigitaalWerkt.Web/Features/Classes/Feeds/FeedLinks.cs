namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>The addresses of calendars to follow, and of the sessions as data.</summary>
public static class FeedLinks
{
    public const string Calendars = "/kalender";
    public const string Mine = "/team/agenda";
    public const string All = "/beheer/agenda-links";
    public const string Api = "/api/groepslessen";

    public static string Calendar(string token) => $"{Calendars}/{token}.ics";

    public static string StopMine(Guid id) => $"{Mine}/{id}/stoppen";

    public static string Stop(Guid id) => $"{All}/{id}/stoppen";
}
