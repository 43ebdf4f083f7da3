using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>
/// Changes a place. With another name or address, everybody who is concerned by a class that still has to come there hears of it,
/// as of a class that moved, in the same transaction.
/// </summary>
public sealed class ChangeLocation(AppDbContext context, SeatTransaction transaction, SeatGuard guard, BookingMessages messages, TimeProvider clock)
{
    /// <param name="version">Of the place as the form showed it.</param>
    /// <returns>How many classes it concerned.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since.</exception>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<int> RunAsync(Guid id, LocationDetails details, uint version, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            // A class that is planned there or moves there meanwhile waits, and then has the new address.
            await context.LockPlannersAsync(cancellationToken);
            // What was read before the lock may be old.
            context.ChangeTracker.Clear();
            var location = await context.Locations.SingleAsync(l => l.Id == id, cancellationToken);
            if (location.Is(details))
            {
                // This very change: sent twice, or written by a try that didn't hear so.
                return 0;
            }
            var isFound = location.IsFoundAs(details);
            context.Entry(location).Property<uint>("Version").OriginalValue = version;
            location.Change(details);
            await context.SaveChangesAsync(cancellationToken);
            return isFound ? 0 : await TellAsync(id, cancellationToken);
        },
        cancellationToken);

    async Task<int> TellAsync(Guid locationId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var coming = context.ClassSessions.Where(s =>
            s.State == SessionState.Planned && s.StartsAt > now && context.Rooms.Any(r => r.Id == s.RoomId && r.LocationId == locationId));
        await guard.LockAsync(await coming.Select(s => s.Id).ToListAsync(cancellationToken), cancellationToken);
        var sessions = await coming.OrderBy(s => s.Id).ToListAsync(cancellationToken);
        sessions.ForEach(session => session.PlaceChanged());
        await context.SaveChangesAsync(cancellationToken);
        foreach (var session in sessions)
        {
            await messages.SessionChangedAsync(session, session.TrainerId, cancellationToken);
        }
        return sessions.Count;
    }
}
