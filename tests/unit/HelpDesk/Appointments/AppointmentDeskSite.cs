using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>The site, with a steward who sits somewhere.</summary>
public class AppointmentDeskSite(TestDatabase databases) : PlanningSite(databases)
{
    /// <inheritdoc cref="DeskHands.OpenDeskAsync" />
    public Task<Desk> DeskAsync(Guid? location = null, Guid? steward = null, DeskUse use = DeskUse.Both) => this.OpenDeskAsync(location, steward, use);

    public DateTimeOffset At(int inDays, int hour, int minute = 0) => this.Moment(inDays, hour, minute);

    public static AppointmentRequest Wants(Desk desk, DateTimeOffset startsAt, PersonDetails? person = null) => desk.Wants(startsAt, person);

    public Task<AppointmentAnswer> BookAsync(AppointmentRequest wanted) =>
        WithAsync<BookAppointment, AppointmentAnswer>(book => book.RunAsync(wanted, CancellationToken.None));

    public Task<Appointment> BookedAsync(Desk desk, DateTimeOffset startsAt, PersonDetails? person = null) =>
        this.AppointmentAsync(desk, startsAt, person);

    public Task<Appointment> ReadAsync(Appointment appointment) =>
        QueryAsync(context => context.Appointments.AsNoTracking().SingleAsync(a => a.Id == appointment.Id));

    public Task<List<Appointment>> PlannedAsync(Desk desk) => QueryAsync(context => context.Appointments.AsNoTracking()
        .Where(a => a.State == AppointmentState.Planned && context.Rooms.Any(r => r.Id == a.RoomId && r.LocationId == desk.Location)).ToListAsync());
}
