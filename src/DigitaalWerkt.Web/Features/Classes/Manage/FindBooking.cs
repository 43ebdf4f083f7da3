using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>Finds a booking with whoever it is of and its class.</summary>
public sealed class FindBooking(AppDbContext context, BookingTokens tokens, ReachChannel channel, TimeProvider clock)
{
    /// <returns>Null for a link that isn't ours, or that is over.</returns>
    public async Task<ManagedBooking?> ByTokenAsync(string token, CancellationToken cancellationToken)
    {
        if (tokens.Read(token) is not { } id)
        {
            return null;
        }
        var managed = await ByIdAsync(id, cancellationToken);
        return managed is not null && clock.GetUtcNow() < managed.Shown.Session.EndsAt + ManagedBooking.LinkLasts ? managed with { Token = token } : null;
    }

    /// <summary>The seat to which the person of this booking moved in the end; null when there is none.</summary>
    public async Task<ManagedBooking?> AfterMoveAsync(Booking old, CancellationToken cancellationToken)
    {
        var first = old.MovedFrom ?? old.Id;
        var id = await context.Bookings.Where(b => b.MovedFrom == first && b.State == BookingState.Confirmed).Select(b => (Guid?)b.Id)
            .SingleOrDefaultAsync(cancellationToken);
        return id is null ? null : await ByIdAsync(id.Value, cancellationToken);
    }

    /// <summary>For staff; whether they may see it is the business of their page.</summary>
    public async Task<ManagedBooking?> ByIdAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await (
            from attended in context.WithAttendees(context.Bookings.AsNoTracking().Where(b => b.Id == id))
            join shown in context.ShownSessions() on attended.Booking.SessionId equals shown.Session.Id
            select new { attended.Booking, attended.Attendee, shown }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new(found.Booking, found.Attendee, found.shown, tokens.Of(id), channel.Of(found.Attendee.Reach));
    }
}
