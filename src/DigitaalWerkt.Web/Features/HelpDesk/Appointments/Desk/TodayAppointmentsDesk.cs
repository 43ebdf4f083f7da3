using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Desk;

/// <summary>
/// For a steward: who comes today, and of whom nobody has said yet whether they came. Until somebody does, the question can't go on; so
/// those of a colleague who stopped are shown to all.
/// </summary>
public sealed class TodayAppointmentsDesk(AppDbContext context, StewardAgenda agenda, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    /// <summary>How many of earlier days are shown; the next ones follow when these are judged.</summary>
    const int MostEarlier = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Steward];

    public int Order => 25;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (own, today) = (staff.StaffMemberId, clock.Today());
        var (from, until) = (BrusselsTime.At(today, default), BrusselsTime.At(today.AddDays(1), default));
        var planned = context.Appointments.Where(a => a.State == AppointmentState.Planned && a.StartsAt < until);
        var earlier = planned
            .Where(a => a.StartsAt < from && (a.StewardId == own || !context.FindStewards().Any(m => m.Id == a.StewardId)))
            .OrderBy(a => a.StartsAt).ThenBy(a => a.Id).Take(MostEarlier).Select(a => a.Id);
        var seen = await agenda.ReadAsync(
            planned.Where(a => (a.StartsAt >= from && a.StewardId == own) || earlier.Contains(a.Id)), staff, cancellationToken);
        return new(
            Say("Appt_Desk_Today_Title"),
            [
                .. seen.Select(a => a.Appointment.StartsAt < from
                    ? Line(a, BelgianFormat.ShortMoment(a.Appointment.StartsAt), Say("Appt_Desk_Today_Judge"))
                    : Line(a, $"{a.Facts.Begins:HH.mm}", null)),
            ],
            Say("Appt_Desk_Today_None"),
            new DeskAction(Say("Appt_Agenda_Title"), AgendaLinks.Agenda));
    }

    static DeskLine Line(SeenAppointment seen, string when, string? badge) => new(
        when, seen.Called, $"{seen.Facts.Place}, {seen.Facts.Room}", AgendaLinks.Appointment(seen.Appointment.Id), badge);

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
