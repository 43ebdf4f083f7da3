using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>The appointments in the agenda, for whoever finds one in their way. They name no person: every coordinator reads them.</summary>
sealed class AppointmentsInAgenda(AppDbContext context, Texts texts) : IAgendaSource
{
    public string Kind => Appointment.AgendaKind;

    public async Task<IReadOnlyDictionary<Guid, AgendaEntry>> DescribeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await context.Appointments.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.StewardId, a.StartsAt, a.EndsAt, context.Rooms.Single(r => r.Id == a.RoomId).LocationId })
            .ToDictionaryAsync(
                a => a.Id,
                a => new AgendaEntry(
                    texts.Dutch("HelpDesk", "Appt_Calendar_Title"), AgendaLinks.Week(a.StewardId, a.StartsAt), a.StartsAt, a.EndsAt, a.LocationId),
                cancellationToken);
}
