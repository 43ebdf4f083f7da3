using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>The appointments at a place. When it gets another name or address, they are appointments that moved.</summary>
sealed class AppointmentsAtPlaces(AppDbContext context, AppointmentMessages messages, Texts texts, TimeProvider clock) : IPlaceUse
{
    /// <summary>One person fits in every room.</summary>
    public Task<IReadOnlyList<ComingUse>> FindLargerAsync(Resource resource, int seats, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ComingUse>>([]);

    public async Task<IReadOnlyList<ComingUse>> FindCountedOnAsync(Guid locationId, CancellationToken cancellationToken)
    {
        var facts = await context.AppointmentFacts(Coming(locationId)).OrderBy(f => f.Appointment.StartsAt).ToListAsync(cancellationToken);
        return facts.ConvertAll(f => new ComingUse(
            f.Appointment.StartsAt, f.ShortWhen, texts.Dutch("HelpDesk", "Appt_Calendar_Title"),
            AgendaLinks.Week(f.Appointment.StewardId, f.Appointment.StartsAt), f.Steward, 1, 1)
        {
            People = f.Appointment.PersonId is { } person ? [person] : [],
        });
    }

    public async Task<int> TellAsync(Guid locationId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ids = await Coming(locationId).Select(a => a.Id).ToListAsync(cancellationToken);
        var appointments = await context.Appointments
            .FromSql($"select *, xmin from appointment where id = any ({ids}) and state = 'Planned' order by id for update").ToListAsync(cancellationToken);
        appointments.ForEach(appointment => appointment.PlaceChanged(now));
        await context.SaveChangesAsync(cancellationToken);
        foreach (var appointment in appointments)
        {
            await messages.MovedAsync(appointment, cancellationToken);
        }
        return appointments.Count;
    }

    IQueryable<Appointment> Coming(Guid locationId)
    {
        var now = clock.GetUtcNow();
        return context.Appointments.Where(a => a.State == AppointmentState.Planned && a.StartsAt > now
            && context.Rooms.Any(r => r.Id == a.RoomId && r.LocationId == locationId));
    }
}
