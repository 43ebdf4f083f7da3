using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>
/// The transaction of everything that plans, moves or ends an appointment. The planners come first, then the appointment, then its question.
/// </summary>
public sealed class AppointmentTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [Ticket.CodeUnique, Ticket.OncePerRequest, Ticket.OfPerson, Person.KeyUnique, Appointment.OncePerRequest, SlotProposal.OncePerRequest];

    /// <summary>Plans while nobody else does.</summary>
    /// <param name="act">Looks what is free, and writes.</param>
    /// <param name="refused">Looks once more, when the database refused: somebody who didn't wait for the planners was faster.</param>
    public async Task<T> PlanAsync<T>(Func<Task<T>> act, Func<DbUpdateException, Task<T>> refused, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(
                async () =>
                {
                    await context.LockPlannersAsync(cancellationToken);
                    var answer = await act();
                    await context.SaveChangesAsync(cancellationToken);
                    return answer;
                },
                cancellationToken);
        }
        catch (DbUpdateException e) when (e.IsClash() || e.Violates(Appointment.OneAtATime) || e.Violates(Appointment.OncePerTicket))
        {
            context.ChangeTracker.Clear();
            return await refused(e);
        }
    }

    /// <summary>Holds an appointment until the transaction ends.</summary>
    /// <returns>Null when there is none.</returns>
    public Task<Appointment?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context.Appointments.FromSql($"select *, xmin from appointment where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
