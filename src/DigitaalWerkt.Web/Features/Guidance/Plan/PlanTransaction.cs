using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>The transaction of everything that changes a plan. It holds the person, so that seven steps stay seven.</summary>
public class PlanTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [PlanStep.RequestUnique];

    /// <summary>Holds the person until the transaction ends.</summary>
    /// <returns>False when they are gone, or when their plan went along to another organisation that guides them further.</returns>
    public virtual async Task<bool> LockAsync(Guid personId, CancellationToken cancellationToken)
    {
        var known = await context.People.FromSql($"select *, xmin from person where id = {personId} for update").AsNoTracking()
            .Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancellationToken);
        return known is not null && !await WentAlongAsync(personId, cancellationToken);
    }

    /// <summary>The steps that nobody ticked, of a person who is held.</summary>
    public virtual Task<List<PlanStep>> ReadOpenAsync(Guid personId, CancellationToken cancellationToken) =>
        context.PlanSteps.AsNoTracking().Where(s => s.PersonId == personId && s.DoneAt == null).ToListAsync(cancellationToken);

    async Task<bool> WentAlongAsync(Guid personId, CancellationToken cancellationToken)
    {
        var paths = context.GuidancePaths.Where(p => p.PersonId == personId);
        return !await paths.AnyAsync(p => p.EndedAt == null, cancellationToken)
            && await context.PathHandOvers.AnyAsync(
                h => h.State == HandOverState.Accepted && paths.Any(p => p.Id == h.PathId), cancellationToken);
    }
}
