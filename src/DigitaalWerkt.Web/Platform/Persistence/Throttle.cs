using System.Net;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// Counts tries per address in the database, so that all instances of the site count together. A try is taken before its
/// answer is known and given back when it was right; a hundred tries sent at once are a hundred.
/// </summary>
/// <typeparam name="TContext">The context that has <see cref="ThrottleCount"/> in its model.</typeparam>
public sealed class Throttle<TContext>(TContext context, KeyedHash hash, TimeProvider clock)
    where TContext : DbContext
{
    /// <summary>Takes one try.</summary>
    /// <param name="subject">What is tried, for example <c>pictures</c>.</param>
    /// <param name="allowed">How many tries an address has in a window.</param>
    /// <param name="window">How long the window lasts from its first try.</param>
    /// <returns>Null when the try may go on; otherwise the moment from which one may try again.</returns>
    public async Task<DateTimeOffset?> TakeAsync(
        string subject, IPAddress? address, int allowed, TimeSpan window, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = hash.Of(subject, CountedAddress.Of(address));
        // A count that a power cut takes along is no loss, so nobody waits for the disk. Windows of others that are over are cleaned up on the way.
        var count = (await context.Set<ThrottleCount>().FromSql(
            $"""
            with quick as (select set_config('synchronous_commit', 'off', true)),
            over as (
                select key from throttle_count where until <= {now} and key <> {key} limit 100 for update skip locked),
            cleaned as (delete from throttle_count using over where throttle_count.key = over.key)
            insert into throttle_count as t (key, count, until) select {key}, 1, {now + window} from quick
            on conflict (key) do update set
                count = case when t.until <= {now} then 1 else t.count + 1 end,
                until = case when t.until <= {now} then excluded.until else t.until end
            returning *
            """).AsNoTracking().ToListAsync(cancellationToken)).Single();
        return count.Count <= allowed ? null : count.Until;
    }

    /// <summary>The try was right, or came to nothing, so it doesn't count; also when the page has no time left.</summary>
    public Task GiveBackAsync(string subject, IPAddress? address)
    {
        var key = hash.Of(subject, CountedAddress.Of(address));
        return context.Set<ThrottleCount>().Where(c => c.Key == key && c.Count > 0)
            .ExecuteUpdateAsync(change => change.SetProperty(c => c.Count, c => c.Count - 1), CancellationToken.None);
    }
}
