using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Desk;

/// <summary>For coordinators: coming appointments with somebody who stopped or isn't a steward any more. Nothing when all is well.</summary>
public sealed class LeftAppointmentsDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator];

    public int Order => 12;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var left = context.Appointments.Where(a => a.State == AppointmentState.Planned && a.StartsAt > now
            && !context.FindStewards().Any(m => m.Id == a.StewardId));
        var rows = await context.AppointmentFacts(left).OrderBy(f => f.Appointment.StartsAt).Take(Most).ToListAsync(cancellationToken);
        return rows.Count == 0
            ? null
            : new(
                Say("Appt_Desk_Left_Title"),
                [
                    .. rows.Select(row => new DeskLine(
                        row.ShortWhen, Say("Appt_Desk_Left_What", row.Steward), row.Place, AgendaLinks.Appointment(row.Appointment.Id),
                        Say("Appt_Desk_Left_Badge"), IsUrgent: true)),
                ],
                "");
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
