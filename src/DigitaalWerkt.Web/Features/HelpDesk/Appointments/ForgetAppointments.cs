using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>
/// Takes a person out of their appointments. What has still to come is cancelled, so that somebody else gets the time; nobody is told,
/// because nobody is left to tell. That there was one stays: it is counted.
/// </summary>
public sealed class ForgetAppointments(
    AppDbContext context, AppointmentTransaction transaction, SharedAgenda agenda, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <summary>Done twice is done once.</summary>
    /// <param name="learnerId">Only what was asked with this card in hand; null: everything.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task RunAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var appointments = await context.Appointments
                .FromSql($"select *, xmin from appointment where person_id = {personId} order by id for update")
                .Where(a => learnerId == null || a.LearnerId == learnerId).ToListAsync(cancellationToken);
            foreach (var appointment in appointments.Where(a => a.IsComing(now)))
            {
                appointment.Cancel(byDesk: false, now);
                await agenda.WriteAsync(appointment.ToOccupant(), appointment.Occupations(), cancellationToken);
            }
            await context.SaveChangesAsync(cancellationToken);
            var ids = appointments.ConvertAll(a => a.Id);
            await context.Appointments.Where(a => ids.Contains(a.Id)).ExecuteUpdateAsync(
                change => change.SetProperty(a => a.PersonId, (Guid?)null).SetProperty(a => a.LearnerId, (Guid?)null), cancellationToken);
            await outbox.ForgetAsync(personId, ids, now, cancellationToken);
            context.ChangeTracker.Clear();
            return ids.Count;
        },
        cancellationToken);
}
