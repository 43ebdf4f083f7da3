using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Desk;

/// <summary>For a steward: who comes today.</summary>
public sealed class TodayAppointmentsDesk(AppDbContext context, StewardAgenda agenda, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Steward];

    public int Order => 25;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (own, today) = (staff.StaffMemberId, clock.Today());
        var (from, until) = (BrusselsTime.At(today, default), BrusselsTime.At(today.AddDays(1), default));
        var seen = await agenda.ReadAsync(
            context.Appointments.Where(a => a.StewardId == own && a.State == AppointmentState.Planned && a.StartsAt >= from && a.StartsAt < until),
            staff, cancellationToken);
        return new(
            Say("Appt_Desk_Today_Title"),
            [.. seen.Select(a => new DeskLine($"{a.Facts.Begins:HH.mm}", a.Called, $"{a.Facts.Place}, {a.Facts.Room}", AgendaLinks.Appointment(a.Appointment.Id)))],
            Say("Appt_Desk_Today_None"),
            new DeskAction(Say("Appt_Agenda_Title"), AgendaLinks.Agenda));
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
