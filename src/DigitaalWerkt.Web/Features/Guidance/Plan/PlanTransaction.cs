using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>The transaction of everything that changes a plan. It holds the person, so that seven steps stay seven.</summary>
public sealed class PlanTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [PlanStep.RequestUnique];

    /// <summary>Holds the person until the transaction ends.</summary>
    /// <returns>False when they are gone.</returns>
    public async Task<bool> LockAsync(Guid personId, CancellationToken cancellationToken) => await context.People
        .FromSql($"select *, xmin from person where id = {personId} for update").AsNoTracking().Select(p => (Guid?)p.Id)
        .SingleOrDefaultAsync(cancellationToken) is not null;
}
