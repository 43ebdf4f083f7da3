using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Moves a booking to another session as one whole: never without a seat in between, never with two.</summary>
public sealed class MoveBooking(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, WaitingRow row, ClassMessages messages, TimeProvider clock)
{
    /// <param name="request">Of the form, so that sending it twice moves once.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<BookAnswer> RunAsync(Guid bookingId, Guid toSessionId, RequestKey request, CancellationToken cancellationToken) => transaction.RunAsync(
        () => MoveAsync(bookingId, toSessionId, request, cancellationToken), cancellationToken);

    async Task<BookAnswer> MoveAsync(Guid bookingId, Guid toSessionId, RequestKey request, CancellationToken cancellationToken)
    {
        var fromSessionId = await context.Bookings.Where(b => b.Id == bookingId).Select(b => b.SessionId).SingleAsync(cancellationToken);
        var sessions = await guard.LockAsync([fromSessionId, toSessionId], cancellationToken);
        var now = clock.GetUtcNow();
        var old = await context.Bookings.SingleAsync(b => b.Id == bookingId, cancellationToken);
        if (await context.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.RequestKey == request.Id, cancellationToken) is { } earlier)
        {
            return earlier.RequestContent == request.Content ? new(BookOutcome.Again, [earlier]) : new(BookOutcome.UsedBefore, []);
        }
        var (from, to) = (sessions.Single(s => s.Id == fromSessionId), sessions.SingleOrDefault(s => s.Id == toSessionId));
        if (to?.IsOpen(now) != true || !from.MayLeave(now) || from == to || old.State != BookingState.Confirmed)
        {
            return new(BookOutcome.Closed, []);
        }
        if (await context.Bookings.Where(SameAttendee.Is(old.PersonKey, old.PersonId, old.StaffMemberId))
            .AnyAsync(b => b.SessionId == toSessionId && b.State <= BookingState.Confirmed, cancellationToken))
        {
            return new(BookOutcome.AlreadyBooked, []);
        }
        if (!await guard.TakeAsync(toSessionId, 1, cancellationToken))
        {
            return new(BookOutcome.Full, []);
        }
        var attendee = await context.FindAttendeeAsync(old.Id, cancellationToken);
        old.Cancel(now);
        var moved = old.MovedTo(toSessionId, request, ShortCode.New(), now);
        context.Bookings.Add(moved);
        await context.SaveChangesAsync(cancellationToken);
        if (!await context.GoesBackToBlockAsync(old, cancellationToken))
        {
            await guard.GiveBackAsync(from.Id, 1, cancellationToken);
            await row.FillAsync(from, now, cancellationToken);
        }
        // One message for one change: the new booking says it all.
        await messages.BookedAsync(moved, attendee, to, cancellationToken);
        return new(BookOutcome.Booked, [moved]);
    }
}
