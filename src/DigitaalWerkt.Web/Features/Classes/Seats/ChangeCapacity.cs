using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Makes a session larger or smaller. Larger: who waits gets the new seats. Smaller than what is taken: refused.</summary>
public sealed class ChangeCapacity(SeatTransaction transaction, SeatGuard guard, WaitingRow row, TimeProvider clock)
{
    /// <returns>False when more seats are taken than that; the page then shows by whom.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> RunAsync(Guid sessionId, int capacity, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var session = (await guard.LockAsync([sessionId], cancellationToken)).Single();
            if (!await guard.ResizeAsync(sessionId, capacity, cancellationToken))
            {
                return false;
            }
            await row.FillAsync(session, clock.GetUtcNow(), cancellationToken);
            return true;
        },
        cancellationToken);
}
