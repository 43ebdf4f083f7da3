using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Blocks;

/// <summary>An organisation holds seats without names, and lets go of those that have none.</summary>
public sealed class HoldSeats(AppDbContext context, SeatTransaction transaction, SeatGuard guard, WaitingRow row, TimeProvider clock)
{
    /// <returns>The block (the first one, when the same form is sent again), or null when there are not as many seats or the session is closed.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<SeatBlock?> HoldAsync(SeatBlock wanted, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var session = (await guard.LockAsync([wanted.SessionId], cancellationToken)).SingleOrDefault();
            if (await context.SeatBlocks.AsNoTracking().SingleOrDefaultAsync(b => b.RequestKey == wanted.RequestKey, cancellationToken) is { } earlier)
            {
                return earlier;
            }
            if (session?.IsOpen(clock.GetUtcNow()) != true || !await guard.TakeAsync(session.Id, wanted.Seats, cancellationToken))
            {
                return null;
            }
            context.SeatBlocks.Add(wanted);
            return wanted;
        },
        cancellationToken);

    /// <summary>Lets the seats without a name go, to who waits or to everybody. Doing it twice is the same as once.</summary>
    /// <returns>How many fell free.</returns>
    public Task<int> ReleaseAsync(Guid blockId, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var sessionId = await context.SeatBlocks.Where(b => b.Id == blockId).Select(b => b.SessionId).SingleAsync(cancellationToken);
            var session = (await guard.LockAsync([sessionId], cancellationToken)).Single();
            var block = await context.SeatBlocks.SingleAsync(b => b.Id == blockId, cancellationToken);
            var free = block.Release(clock.GetUtcNow());
            await context.SaveChangesAsync(cancellationToken);
            await guard.GiveBackAsync(session.Id, free, cancellationToken);
            await row.FillAsync(session, clock.GetUtcNow(), cancellationToken);
            return free;
        },
        cancellationToken);
}
