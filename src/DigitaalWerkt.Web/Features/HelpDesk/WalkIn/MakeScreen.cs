using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>The secret address of the screen in the hall of a place. A new one ends the one before, also when a screen got lost.</summary>
public sealed class MakeScreen(AppDbContext context, WalkInTransaction transaction, TimeProvider clock)
{
    /// <returns>The secret; it can't be shown again, for we keep its hash.</returns>
    public Task<string> RunAsync(Guid locationId, Guid madeBy, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var token = SecretKey.New();
            // Pressed twice at once, the second ends what the first made.
            await transaction.LockPlaceAsync(locationId, cancellationToken);
            (await context.WalkInScreens.Where(s => s.LocationId == locationId && s.RevokedAt == null).ToListAsync(cancellationToken))
                .ForEach(screen => screen.Revoke(now));
            context.Add(new WalkInScreen(locationId, SecretKey.Hash(token), madeBy, now));
            return token;
        },
        cancellationToken);

    /// <returns>The place of a screen; null: there is none at this address, or not any more.</returns>
    public async Task<(Guid Id, string Name)?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = SecretKey.Hash(token);
        var place = await (
            from screen in context.WalkInScreens
            join location in context.Locations on screen.LocationId equals location.Id
            where screen.TokenHash == hash && screen.RevokedAt == null
            select new { location.Id, location.Name }).SingleOrDefaultAsync(cancellationToken);
        return place is null ? null : (place.Id, place.Name);
    }
}
