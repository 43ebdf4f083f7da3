using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>An offer that was sent and now has to be told on the phone: the seat stays held until staff have called.</summary>
public sealed class KeepOffer(AppDbContext context, SeatGuard guard)
{
    /// <summary>Inside the transaction of who asks. An offer that is over stays over.</summary>
    public async Task UntilCalledAsync(Guid bookingId, CancellationToken cancellationToken)
    {
        var sessionIds = await context.Bookings.Where(b => b.Id == bookingId).Select(b => b.SessionId).ToListAsync(cancellationToken);
        await guard.LockAsync(sessionIds, cancellationToken);
        await context.Bookings.Where(b => b.Id == bookingId && b.State == BookingState.Offered)
            .ExecuteUpdateAsync(change => change.SetProperty(b => b.OfferedUntil, (DateTimeOffset?)null), cancellationToken);
    }
}
