using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>The addresses of the agenda of stewards.</summary>
public static class AgendaLinks
{
    public const string Agenda = HelpDeskLinks.Desk + "/agenda";
    public const string NewHours = Agenda + "/uren";
    public const string StewardField = "wie";
    public const string DayField = "dag";

    /// <summary>The field of an address that says what was just done.</summary>
    public const string DoneField = "gedaan";

    /// <summary>The week of a steward in which something is.</summary>
    public static string Week(Guid steward, DateTimeOffset moment) => Week(steward, BrusselsTime.DayOf(moment));

    public static string Week(Guid steward, DateOnly day) => $"{Agenda}?{StewardField}={steward}&{DayField}={day:yyyy-MM-dd}";

    /// <summary>The same, where it says what was just done.</summary>
    public static string Week(Guid steward, DateOnly day, AgendaDone done) => $"{Week(steward, day)}&{DoneField}={done}";

    /// <summary>This week of a steward.</summary>
    public static string Week(Guid steward) => $"{Agenda}?{StewardField}={steward}";

    /// <summary>New hours of a steward.</summary>
    public static string HoursOf(Guid steward) => $"{NewHours}?{StewardField}={steward}";

    public static string Hours(Guid id) => $"{NewHours}/{id}";

    public static string EndHours(Guid id) => $"{Hours(id)}/stoppen";

    /// <summary>Other hours on one day, or none.</summary>
    public static string Day(Guid hours, DateOnly day) => $"{Hours(hours)}/{day:yyyy-MM-dd}";

    /// <summary>The same, where it says that it was saved.</summary>
    public static string SavedDay(Guid hours, DateOnly day) => $"{Day(hours, day)}?{DoneField}={AgendaDone.Day}";

    public static string Appointment(Guid id, AgendaDone done) => $"{Appointment(id)}?{DoneField}={done}";

    public static string Appointment(Guid id) => $"{HelpDeskLinks.Desk}/afspraken/{id}";

    public static string Move(Guid id) => $"{Appointment(id)}/verplaatsen";

    public static string Propose(Guid ticket) => $"{Agenda}/vraag/{ticket}";
}
