using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The transaction of whoever reports a signal or does a step.</summary>
public sealed class SignalTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    // Any number, as long as it stays the same.
    const long NumbersLock = 0x4457_0038;

    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [Signal.NumberUnique, Signal.OncePerRequest];

    /// <summary>Holds all numbers, and what is bundled in what, until the transaction ends. A network reports some signals a week: nobody waits long.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({NumbersLock})", cancellationToken);
}
