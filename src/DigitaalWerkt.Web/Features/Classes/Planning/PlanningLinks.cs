namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>The addresses of the pages on which coordinators plan.</summary>
public static class PlanningLinks
{
    public const string Start = "/beheer/planning";
    public const string Courses = "/beheer/cursussen";
    public const string NewCourse = Courses + "/nieuw";

    /// <summary>The calendar of all sessions.</summary>
    public const string Sessions = "/beheer/groepslessen";

    public const string NewSessions = Sessions + "/nieuw";
    public const string Preview = NewSessions + "/overzicht";

    public static string Course(Guid id) => $"{Courses}/{id}";

    public static string Session(Guid id) => $"{Sessions}/{id}";

    public static string ChangeSession(Guid id) => $"{Session(id)}/wijzigen";

    public static string ChangeSeats(Guid id) => $"{Session(id)}/plaatsen";

    public static string CancelSession(Guid id) => $"{Session(id)}/annuleren";

    public static string Series(Guid id) => $"{Sessions}/reeks/{id}";
}
