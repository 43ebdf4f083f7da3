using System.Globalization;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>The addresses of the calendar of coordinators.</summary>
public static class CalendarLinks
{
    public const string All = "/beheer/groepslessen";
    public const string New = All + "/nieuw";
    public const string Figures = All + "/cijfers";

    /// <summary>Where a session is changed.</summary>
    public static string Session(Guid id) => $"{All}/{id}";

    public static string Week(DateOnly day, SessionFilter filter) => $"{All}?week={Iso(day)}{Query(filter)}";

    public static string Month(DateOnly day, SessionFilter filter) => $"{All}?maand={Iso(day)}{Query(filter)}";

    /// <summary>The month where a plan begins that was just written.</summary>
    public static string Planned(DateOnly day, int count) => $"{All}?maand={Iso(day)}&gepland={count.ToString(CultureInfo.InvariantCulture)}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Query(SessionFilter filter) =>
        Part("locatie", filter.Location) + Part("lesgever", filter.Trainer) + Part("doelgroep", filter.Audience);

    static string Part(string name, object? value) => value is null ? "" : $"&{name}={value}";
}
