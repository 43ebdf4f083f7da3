using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>The transaction of whoever puts many initiatives in the directory at once.</summary>
public sealed class DirectoryTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    // Any number, as long as it stays the same.
    const long DirectoryLock = 0x4457_0020;

    readonly AppDbContext context = context;

    /// <summary>Keeps everybody else who adds many at once waiting until the transaction ends.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({DirectoryLock})", cancellationToken);
}
