using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// Takes a person out of their bookings. What has still to come is cancelled, so that somebody else gets the seat. Of what was, booking and
/// attendance stay, of one who has no name, no reach and no card any more: hours and people are counted from them.
/// </summary>
public sealed class ForgetBookings(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, EndBooking bookings, Outbox<AppDbContext> outbox,
    TimeProvider clock)
{
    /// <summary>Done twice is done once, also after half of it.</summary>
    /// <param name="learnerId">Only what was booked with this card in hand; null: everything.</param>
    /// <exception cref="BusyException">It took too long; what is left is done when it is asked again.</exception>
    public async Task RunAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var theirs = context.Bookings.Where(b => b.PersonId == personId && (learnerId == null || b.LearnerId == learnerId));
        var coming = await theirs
            .Where(b => b.State <= BookingState.Confirmed
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.State == SessionState.Planned && s.StartsAt > now))
            .Select(b => b.Id).ToListAsync(cancellationToken);
        foreach (var booking in coming)
        {
            await bookings.CancelAsync(booking, cancellationToken);
        }
        await transaction.RunAsync(() => TakeOutAsync(personId, theirs, cancellationToken), cancellationToken);
    }

    /// <summary>The same of these bookings only, of what is over.</summary>
    /// <exception cref="BusyException">It took too long; it is done when it is asked again.</exception>
    public Task TakeOutAsync(Guid personId, IReadOnlyCollection<Guid> bookings, CancellationToken cancellationToken) => transaction.RunAsync(
        () => TakeOutAsync(personId, context.Bookings.Where(b => b.PersonId == personId && bookings.Contains(b.Id)), cancellationToken),
        cancellationToken);

    // They become one nobody, so that as many people are counted as there were.
    async Task<int> TakeOutAsync(Guid personId, IQueryable<Booking> theirs, CancellationToken cancellationToken)
    {
        // As everywhere: first the sessions, in the order of the guard, so that nobody is in the middle of a booking that changes here.
        await guard.LockAsync(await theirs.Select(b => b.SessionId).ToListAsync(cancellationToken), cancellationToken);
        var ids = await theirs.Select(b => b.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return 0;
        }
        var nobody = Person.InsteadOf(await context.People.AsNoTracking().SingleAsync(p => p.Id == personId, cancellationToken));
        context.People.Add(nobody);
        await context.SaveChangesAsync(cancellationToken);
        await context.Bookings.Where(b => ids.Contains(b.Id)).ExecuteUpdateAsync(
            change => change.SetProperty(b => b.PersonId, nobody.Id).SetProperty(b => b.PersonKey, nobody.PersonKey)
                .SetProperty(b => b.LearnerId, (Guid?)null).SetProperty(b => b.ComesFrom, (string?)null),
            cancellationToken);
        await outbox.ForgetAsync(personId, ids, clock.GetUtcNow(), cancellationToken);
        return ids.Count;
    }
}
