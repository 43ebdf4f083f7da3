using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>Reads the actions with what their entries add up to. An entry that was replaced doesn't count.</summary>
public sealed class ReadPact(AppDbContext context)
{
    public async Task<PactOverview> RunAsync(CancellationToken cancellationToken) => new(
        await context.PactFigures.AsNoTracking().OrderBy(f => f.On).ThenBy(f => f.Id).ToListAsync(cancellationToken),
        await RowsAsync(context.PactActions.Going(), cancellationToken));

    /// <summary>By track, then by title.</summary>
    public async Task<IReadOnlyList<PactRow>> RowsAsync(IQueryable<PactAction> actions, CancellationToken cancellationToken)
    {
        var rows = await actions.AsNoTracking().OrderBy(a => a.Title).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }
        var sums = await (
            from entry in context.PactEntries
            where entry.Kind == PactEntryKind.Progress && actions.Any(a => a.Id == entry.ActionId)
                && !context.PactEntries.Any(later => later.CorrectsId == entry.Id)
            group entry by entry.ActionId
            into same
            select new
            {
                Action = same.Key,
                Counts = same.Count(e => e.Number != null),
                Counted = same.Sum(e => e.Number ?? 0),
                Expenses = same.Count(e => e.Spent != null),
                Spent = same.Sum(e => e.Spent ?? 0),
                LastOn = same.Max(e => e.On),
                Unsourced = same.Count(e => e.Source == null && (e.Number != null || e.Spent != null)),
            }).ToDictionaryAsync(sum => sum.Action, cancellationToken);
        return
        [
            .. rows.Select(action => sums.GetValueOrDefault(action.Id) is { } sum
                    ? new PactRow(action, sum.Counts > 0 ? sum.Counted : null, sum.Expenses > 0 ? sum.Spent : null, sum.LastOn, sum.Unsourced)
                    : new PactRow(action, null, null, null, 0))
                .OrderBy(row => row.Action.Pillar is null).ThenBy(row => row.Action.Pillar),
        ];
    }

    /// <returns>Null when there is none, or when it was put aside.</returns>
    public async Task<PactRow?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await RowsAsync(context.PactActions.Going().Where(a => a.Id == id), cancellationToken)).SingleOrDefault();
}
