using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>The addresses of the calendar of coordinators.</summary>
public static class CalendarLinks
{
    public const string Figures = PlanningLinks.Sessions + "/cijfers";

    /// <summary>The week of a session, with all that is on in it.</summary>
    public static string Week(DateOnly day) => Week(day, CalendarFilter.None);

    public static string Week(DateOnly day, CalendarFilter filter) => $"{PlanningLinks.Sessions}?week={Typed.Iso(day)}{Query(filter)}";

    public static string Month(DateOnly day, CalendarFilter filter) => $"{PlanningLinks.Sessions}?maand={Typed.Iso(day)}{Query(filter)}";

    /// <summary>The month where a plan begins that was just written.</summary>
    public static string Planned(DateOnly day, int count) => $"{PlanningLinks.Sessions}?maand={Typed.Iso(day)}&gepland={Typed.Digits(count)}";

    static string Query(CalendarFilter filter) =>
        Part("locatie", filter.Location) + Part("lesgever", filter.Trainer) + Part("doelgroep", filter.Audience);

    static string Part(string name, object? value) => value is null ? "" : $"&{name}={value}";
}
