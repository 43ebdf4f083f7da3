using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The transaction of whoever changes an action with all that hangs on it, or many at once.</summary>
public sealed class PactTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    // Any number, as long as it stays the same.
    const long PactLock = 0x4457_0040;

    readonly AppDbContext context = context;

    /// <summary>Keeps everybody else who does so waiting until the transaction ends. A pact changes some times a week: nobody waits long.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({PactLock})", cancellationToken);
}
