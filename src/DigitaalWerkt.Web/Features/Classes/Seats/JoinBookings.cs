using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// Gives the bookings of one person to another, because both are one. Where both are booked in one class the better booking stays (a seat
/// before an offer, an offer before a place on the waiting list) and the other one is cancelled, so that its seat goes to whoever waits.
/// </summary>
public sealed class JoinBookings(AppDbContext context, SeatGuard guard, EndBooking end, TimeProvider clock)
{
    IReadOnlyList<ClassSession> locked = [];

    /// <summary>Locks the classes of the person who goes. Inside the caller's transaction.</summary>
    /// <returns>
    /// A class in which both had a seat and that has begun: its list is evidence, so both stay on it. Null: there is none.
    /// </returns>
    public async Task<ClassSession?> PrepareAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        locked = await guard.LockAsync(
            await context.Bookings.Where(b => b.PersonId == from).Select(b => b.SessionId).ToListAsync(cancellationToken),
            cancellationToken);
        var seats = (await LesserAsync(from, to, cancellationToken)).Where(b => b.HoldsSeat).ToList();
        var now = clock.GetUtcNow();
        return locked.FirstOrDefault(s => !s.MayLeave(now) && seats.Exists(b => b.SessionId == s.Id));
    }

    /// <summary>Moves them, after <see cref="PrepareAsync"/> in the same transaction.</summary>
    public async Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        foreach (var booking in await LesserAsync(from, to, cancellationToken))
        {
            // In a class that isn't locked somebody booked a moment ago: the index then asks for another try.
            if (locked.SingleOrDefault(s => s.Id == booking.SessionId) is { } session)
            {
                await end.CancelLockedAsync(booking, session, cancellationToken);
            }
        }
        await context.Bookings.Where(b => b.PersonId == from)
            .ExecuteUpdateAsync(change => change.SetProperty(b => b.PersonId, to), cancellationToken);
    }

    async Task<List<Booking>> LesserAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        var live = context.Bookings.Where(b => b.State <= BookingState.Confirmed);
        var both = await live
            .Where(b => (b.PersonId == from || b.PersonId == to)
                && live.Any(other => other.SessionId == b.SessionId && other.Id != b.Id
                    && (other.PersonId == from || other.PersonId == to)))
            .ToListAsync(cancellationToken);
        return
        [
            .. both.GroupBy(b => b.SessionId).SelectMany(
                same => same.OrderByDescending(b => b.State).ThenBy(b => b.CreatedAt).ThenBy(b => b.Id).Skip(1)),
        ];
    }
}
