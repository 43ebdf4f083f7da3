using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Changes a session under the lock of its seats. Who is concerned hears of another day, hour, place or trainer, in the same transaction.</summary>
public sealed class ChangeSession(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, FindClashes find, SharedAgenda agenda, ClassMessages messages,
    TeamMessages team, TrainerOfClients clients, TimeProvider clock)
{
    /// <param name="details">Its reason to clash counts only when it does clash, and only with what the planner saw; its capacity is not looked at.</param>
    /// <param name="sequence">Of the session as the form showed it.</param>
    /// <param name="limit">Of the room and the equipment.</param>
    /// <param name="plannerId">Who changes it.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public async Task<ChangeAnswer> RunAsync(
        Guid id, SessionDetails details, int sequence, SeatLimit limit, Guid plannerId, CancellationToken cancellationToken)
    {
        try
        {
            return await transaction.RunAsync(() => ChangeAsync(id, details, sequence, limit, plannerId, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException e) when (e.IsClash())
        {
            context.ChangeTracker.Clear();
            var session = await context.ClassSessions.SingleAsync(s => s.Id == id, cancellationToken);
            session.Change(details);
            return new(ChangeOutcome.Clashes, await ClashesAsync(session, cancellationToken));
        }
        finally
        {
            // What was tried and refused must not be saved by whoever saves next.
            context.ChangeTracker.Clear();
        }
    }

    async Task<ChangeAnswer> ChangeAsync(
        Guid id, SessionDetails details, int sequence, SeatLimit limit, Guid plannerId, CancellationToken cancellationToken)
    {
        // A session with leave to clash is outside the constraints, so what is looked up must stay so until it is written.
        await context.LockPlannersAsync(cancellationToken);
        await guard.LockAsync([id], cancellationToken);
        var session = await context.ClassSessions.SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
        if (session?.IsOpen(clock.GetUtcNow()) != true)
        {
            return new(ChangeOutcome.Closed, []);
        }
        if (session.Sequence == sequence + 1 && session.Is(details))
        {
            // This very change: sent twice, or written by a try that didn't hear so.
            return new(ChangeOutcome.Changed, []);
        }
        if (session.Sequence != sequence)
        {
            return new(ChangeOutcome.Overtaken, []);
        }
        if (session.Capacity > limit.Seats)
        {
            return new(ChangeOutcome.TooSmall, []);
        }
        var (before, former) = ((session.StartsAt, session.EndsAt, session.RoomId), session.TrainerId);
        session.Change(details);
        var clashes = await ClashesAsync(session, cancellationToken);
        if (clashes.Count > 0 && (details.ClashReason is null || clashes.Any(clash => !details.SeenClashes.Contains(clash.Key))))
        {
            context.ChangeTracker.Clear();
            return new(ChangeOutcome.Clashes, clashes);
        }
        if (clashes.Count == 0)
        {
            session.NoLongerClashes();
        }
        await agenda.WriteAsync(session.ToOccupant(), session.Occupations(), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        if (before != (session.StartsAt, session.EndsAt, session.RoomId))
        {
            await messages.SessionChangedAsync(session, former, cancellationToken);
        }
        else if (former != session.TrainerId)
        {
            // A matter of trainers: day, hour and place are what people were told, and these stay.
            await team.TrainerChangedAsync(session, former, cancellationToken);
        }
        await clients.TellAsync(session, former, plannerId, cancellationToken);
        return new(ChangeOutcome.Changed, []);
    }

    async Task<IReadOnlyList<Clash>> ClashesAsync(ClassSession session, CancellationToken cancellationToken) =>
        [.. (await find.RunAsync([session], cancellationToken))[session.Id]];
}
