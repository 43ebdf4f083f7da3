using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>
/// Changes a place. With another name or address, everybody who is concerned by something that still has to come there hears of it,
/// in the same transaction.
/// </summary>
public sealed class ChangeLocation(AppDbContext context, LockedTransaction<AppDbContext> transaction, PlaceUses uses)
{
    /// <param name="version">Of the place as the form showed it.</param>
    /// <returns>How many things that are planned there it concerned.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since.</exception>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<int> RunAsync(Guid id, LocationDetails details, uint version, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            // What is planned there or moves there meanwhile waits, and then has the new address.
            await context.LockPlannersAsync(cancellationToken);
            // What was read before the lock may be old.
            context.ChangeTracker.Clear();
            var location = await context.Locations.SingleAsync(l => l.Id == id, cancellationToken);
            if (location.ToDetails() == details)
            {
                // This very change: sent twice, or written by a try that didn't hear so.
                return 0;
            }
            var isFound = location.IsFoundAs(details);
            context.Entry(location).Property<uint>("Version").OriginalValue = version;
            location.Change(details);
            await context.SaveChangesAsync(cancellationToken);
            return isFound ? 0 : await uses.TellAsync(id, cancellationToken);
        },
        cancellationToken);
}
