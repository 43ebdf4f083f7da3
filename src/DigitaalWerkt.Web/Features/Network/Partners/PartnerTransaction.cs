using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>The transaction of whoever makes pages of partners.</summary>
public sealed class PartnerTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    // Any number, as long as it stays the same.
    const long PartnersLock = 0x4457_0041;

    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [Partner.OncePerOrganisation];

    /// <summary>Keeps everybody else who makes many at once waiting until the transaction ends.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({PartnersLock})", cancellationToken);
}
