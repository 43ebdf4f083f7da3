using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>The person takes the seat that was held for them. Saying no is cancelling.</summary>
public sealed class AnswerOffer(AppDbContext context, SeatTransaction transaction, SeatGuard guard, ClassMessages messages, TimeProvider clock)
{
    /// <returns>False when the offer is over: the seat may be somebody else's by now.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> AcceptAsync(Guid bookingId, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var sessionId = await context.Bookings.Where(b => b.Id == bookingId).Select(b => b.SessionId).SingleAsync(cancellationToken);
            var session = (await guard.LockAsync([sessionId], cancellationToken)).Single();
            var booking = await context.Bookings.SingleAsync(b => b.Id == bookingId, cancellationToken);
            if (booking.State == BookingState.Offered && (booking.OfferedUntil is null || clock.GetUtcNow() < booking.OfferedUntil))
            {
                booking.Accept();
                var attendee = await context.FindAttendeeAsync(booking.Id, cancellationToken);
                await messages.BookedAsync(booking, attendee, session, cancellationToken);
            }
            return booking.State == BookingState.Confirmed;
        },
        cancellationToken);
}
