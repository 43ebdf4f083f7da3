using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// Takes a person out of the bookings of their learner card. What has still to come is cancelled, so that somebody else gets the seat.
/// Of what was, booking and attendance stay, of one who has no name, no reach and no card any more: hours and people are counted from them.
/// </summary>
public sealed class ForgetBookings(AppDbContext context, SeatTransaction transaction, SeatGuard guard, EndBooking bookings, TimeProvider clock)
{
    /// <summary>Done twice is done once, also after half of it.</summary>
    /// <exception cref="BusyException">It took too long; what is left is done when it is asked again.</exception>
    public async Task RunAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var coming = await context.BookingsByCard(learnerId)
            .Where(b => b.State <= BookingState.Confirmed
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.State == SessionState.Planned && s.StartsAt > now))
            .Select(b => b.Id).ToListAsync(cancellationToken);
        foreach (var booking in coming)
        {
            await bookings.CancelAsync(booking, cancellationToken);
        }
        await transaction.RunAsync(() => TakeOutAsync(learnerId, cancellationToken), cancellationToken);
    }

    // Each person becomes one nobody, so that as many people are counted as there were.
    async Task<int> TakeOutAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        // As everywhere: first the sessions, in the order of the guard, so that nobody is in the middle of a booking that changes here.
        await guard.LockAsync(await context.BookingsByCard(learnerId).Select(b => b.SessionId).ToListAsync(cancellationToken), cancellationToken);
        var theirs = await context.BookingsByCard(learnerId).Select(b => new { b.Id, b.PersonId }).ToListAsync(cancellationToken);
        var ids = theirs.Select(b => b.Id).ToList();
        foreach (var personId in theirs.Select(b => b.PersonId).Distinct())
        {
            var nobody = Person.InsteadOf(await context.People.AsNoTracking().SingleAsync(p => p.Id == personId, cancellationToken));
            context.People.Add(nobody);
            await context.SaveChangesAsync(cancellationToken);
            await context.Bookings.Where(b => b.PersonId == personId && ids.Contains(b.Id)).ExecuteUpdateAsync(
                change => change.SetProperty(b => b.PersonId, nobody.Id).SetProperty(b => b.PersonKey, nobody.PersonKey)
                    .SetProperty(b => b.LearnerId, (Guid?)null),
                cancellationToken);
            // Who also booked without the card is still known by that.
            await context.People.Where(p => p.Id == personId && !context.Bookings.Any(b => b.PersonId == p.Id))
                .ExecuteDeleteAsync(cancellationToken);
        }
        // Nobody is left to be told.
        return await context.OutboxMessages.Where(m => ids.Contains(m.Subject)).ExecuteDeleteAsync(cancellationToken);
    }
}
