using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>Who waits for a seat. A seat that comes free is offered in the same transaction, so nobody who happens to look can take it.</summary>
public sealed class WaitingRow(AppDbContext context, SeatGuard guard, OfferDeadline deadline, ClassMessages messages)
{
    /// <summary>Offers the free seats of a locked session to who waits longest, as long as there are both.</summary>
    /// <returns>How many offers were made.</returns>
    public async Task<int> FillAsync(ClassSession session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var made = 0;
        if (!session.IsOpen(now))
        {
            return made;
        }
        while (await NextAsync(session.Id, cancellationToken) is { } next && await guard.TakeAsync(session.Id, 1, cancellationToken))
        {
            var attendee = await context.FindAttendeeAsync(next.Id, cancellationToken);
            next.Offer(await deadline.ForAsync(attendee.Reach, session.StartsAt, now, cancellationToken));
            await context.SaveChangesAsync(cancellationToken);
            await messages.OfferedAsync(next, attendee, session, cancellationToken);
            made++;
        }
        return made;
    }

    Task<Booking?> NextAsync(Guid sessionId, CancellationToken cancellationToken) => context.Bookings
        .Where(b => b.SessionId == sessionId && b.State == BookingState.Waiting)
        .LongestFirst()
        .FirstOrDefaultAsync(cancellationToken);
}
