using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>Finds the booking of a link.</summary>
public sealed class FindBooking(AppDbContext context, BookingTokens tokens, TimeProvider clock)
{
    /// <returns>Null for a link that isn't ours, or that is over.</returns>
    public async Task<ManagedBooking?> ByTokenAsync(string token, CancellationToken cancellationToken)
    {
        if (tokens.Read(token) is not { } id)
        {
            return null;
        }
        var found = await (
            from booking in context.Bookings.AsNoTracking()
            join person in context.Participants.AsNoTracking() on booking.ParticipantId equals person.Id
            join shown in context.ShownSessions() on booking.SessionId equals shown.Session.Id
            where booking.Id == id
            select new { booking, person, shown }).SingleOrDefaultAsync(cancellationToken);
        return found is not null && clock.GetUtcNow() < found.shown.Session.EndsAt + ManagedBooking.LinkLasts
            ? new(found.booking, found.person, found.shown, token)
            : null;
    }
}
