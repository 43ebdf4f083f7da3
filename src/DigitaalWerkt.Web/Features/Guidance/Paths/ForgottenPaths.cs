using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

static class ForgottenPaths
{
    /// <summary>
    /// Takes whose these paths were out of them, with what was written, asked and looked at. That somebody was guided stays, to be counted.
    /// </summary>
    /// <returns>Which they were.</returns>
    public static async Task<IReadOnlyList<Guid>> ForgetAsync(this IQueryable<GuidancePath> paths, AppDbContext context, CancellationToken cancellationToken)
    {
        var ids = await paths.Select(p => p.Id).ToListAsync(cancellationToken);
        await context.PathNotes.Where(n => ids.Contains(n.PathId)).ExecuteDeleteAsync(cancellationToken);
        await context.PathLooks.Where(l => ids.Contains(l.PathId)).ExecuteDeleteAsync(cancellationToken);
        await context.PathHandOvers.Where(h => ids.Contains(h.PathId)).ExecuteUpdateAsync(
            change => change.SetProperty(h => h.Question, (string?)null).SetProperty(h => h.Consent.Language, (string?)null), cancellationToken);
        // From one path to the other, and the other still has its person.
        await context.PathHandOvers.Where(h => ids.Contains(h.PathId) || ids.Contains(h.NewPathId!.Value))
            .ExecuteUpdateAsync(change => change.SetProperty(h => h.NewPathId, (Guid?)null), cancellationToken);
        await context.GuidancePaths.Where(p => ids.Contains(p.Id))
            .ExecuteUpdateAsync(change => change.SetProperty(p => p.PersonId, (Guid?)null).SetProperty(p => p.Consent.Language, (string?)null), cancellationToken);
        return ids;
    }
}
