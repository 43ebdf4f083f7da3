using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Ends a booking: its seat goes to who waits longest, back to the organisation that held it, or to everybody.</summary>
public sealed class EndBooking(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, WaitingRow row, ClassMessages messages, ClassMeters meters, TimeProvider clock)
{
    /// <summary>
    /// Cancels, whoever asks; who may ask is the page's business. Cancelling twice is the same as once. Out of a class that has begun
    /// nobody is cancelled: who was there stands on its list.
    /// </summary>
    /// <param name="setsFree">The organisation that held the seat lets it go too.</param>
    /// <returns>The booking as it is then, or null when there is none.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<Booking?> CancelAsync(Guid bookingId, CancellationToken cancellationToken, bool setsFree = false) =>
        EndAsync(bookingId, (_, session) => session.MayLeave(clock.GetUtcNow()), (booking, now) => booking.Cancel(now), setsFree, cancellationToken);

    /// <summary>Ends an offer that nobody answered; nothing when it was answered in the meantime.</summary>
    public Task<Booking?> ExpireAsync(Guid bookingId, CancellationToken cancellationToken) =>
        EndAsync(bookingId, IsOverdue, (b, now) => b.Expire(now), setsFree: false, cancellationToken);

    /// <summary>Cancels one of a session that the caller has locked, inside the caller's transaction.</summary>
    public Task CancelLockedAsync(Booking booking, ClassSession session, CancellationToken cancellationToken) =>
        EndLockedAsync(booking, session, (ended, now) => ended.Cancel(now), setsFree: false, cancellationToken);

    // Without an end of its own an offer lasts until the class begins.
    bool IsOverdue(Booking booking, ClassSession session) =>
        booking.State == BookingState.Offered && (booking.OfferedUntil ?? session.StartsAt) <= clock.GetUtcNow();

    async Task<Booking?> EndAsync(
        Guid bookingId, Func<Booking, ClassSession, bool> may, Action<Booking, DateTimeOffset> end, bool setsFree, CancellationToken cancellationToken)
    {
        var (booking, isEnded) = await transaction.RunAsync(() => EndInTurnAsync(bookingId, may, end, setsFree, cancellationToken), cancellationToken);
        if (isEnded)
        {
            meters.Ended(booking!.State);
        }
        return booking;
    }

    /// <returns>The booking, if there is one, and whether it ended now.</returns>
    async Task<(Booking? Booking, bool IsEnded)> EndInTurnAsync(
        Guid bookingId, Func<Booking, ClassSession, bool> may, Action<Booking, DateTimeOffset> end, bool setsFree, CancellationToken cancellationToken)
    {
        var sessionId = await context.Bookings.Where(b => b.Id == bookingId).Select(b => (Guid?)b.SessionId).SingleOrDefaultAsync(cancellationToken);
        if (sessionId is null)
        {
            return (null, false);
        }
        var session = (await guard.LockAsync([sessionId.Value], cancellationToken)).Single();
        var booking = await context.Bookings.SingleAsync(b => b.Id == bookingId, cancellationToken);
        if (booking.State > BookingState.Confirmed || !may(booking, session))
        {
            return (booking, false);
        }
        await EndLockedAsync(booking, session, end, setsFree, cancellationToken);
        return (booking, true);
    }

    async Task EndLockedAsync(
        Booking booking, ClassSession session, Action<Booking, DateTimeOffset> end, bool setsFree, CancellationToken cancellationToken)
    {
        var (heldSeat, now) = (booking.HoldsSeat, clock.GetUtcNow());
        end(booking, now);
        await context.SaveChangesAsync(cancellationToken);
        if (heldSeat && (setsFree || !await context.GoesBackToBlockAsync(booking, cancellationToken)))
        {
            await guard.GiveBackAsync(session.Id, 1, cancellationToken);
            await row.FillAsync(session, now, cancellationToken);
        }
        await messages.EndedAsync(booking, session, cancellationToken);
    }
}
