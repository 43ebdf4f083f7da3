using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>One day in the week of a steward.</summary>
/// <param name="Closed">The name of the closing day; null: none.</param>
/// <param name="Off">Hours that don't hold that day.</param>
public sealed record AgendaDay(
    DateOnly Day, bool IsToday, string? Closed, IReadOnlyList<DeskDay> Hours, IReadOnlyList<DeskHours> Off, IReadOnlyList<SeenAppointment> Appointments);
