using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>Writes rows that somebody saw before: all of them or none. Sent twice, they are written once.</summary>
public sealed class WriteActions(AppDbContext context, PactTransaction transaction, JudgeActions judge, TimeProvider clock)
{
    /// <returns>Null when it is done; otherwise nothing was written, and this is what stands in the way now.</returns>
    /// <exception cref="BusyException">It took too long; nothing was written.</exception>
    public async Task<IReadOnlyList<ActionFate>?> RunAsync(IReadOnlyList<ActionRow> rows, CancellationToken cancellationToken)
    {
        try
        {
            return await transaction.RunAsync(() => WriteAsync(rows, cancellationToken), cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return await JudgeAsync(rows, cancellationToken);
        }
    }

    /// <summary>What becomes of each row as things stand now.</summary>
    public Task<IReadOnlyList<ActionFate>> JudgeAsync(IReadOnlyList<ActionRow> rows, CancellationToken cancellationToken) =>
        judge.RunAsync([.. rows.Select(row => new ActionFate(row.Number, row.Details.Title, row, []))], cancellationToken);

    async Task<IReadOnlyList<ActionFate>?> WriteAsync(IReadOnlyList<ActionRow> rows, CancellationToken cancellationToken)
    {
        await transaction.LockAsync(cancellationToken);
        var fates = await JudgeAsync(rows, cancellationToken);
        if (fates.Any(fate => fate.Reasons.Count > 0))
        {
            return fates;
        }
        var wanted = fates.Where(fate => fate.WillBeWritten).Select(fate => fate.Row!).ToList();
        var ids = wanted.Select(row => row.Id).ToList();
        var there = await context.PactActions.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var row in wanted)
        {
            if (there.TryGetValue(row.Id, out var action))
            {
                action.Change(row.Details, clock.GetUtcNow());
            }
            else
            {
                context.Add(PactAction.Create(row.Details, clock.Today(), clock.GetUtcNow(), row.Id));
            }
        }
        return null;
    }
}
