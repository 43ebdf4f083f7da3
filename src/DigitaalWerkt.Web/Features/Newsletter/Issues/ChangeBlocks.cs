using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>Adds, moves and removes blocks of a draft. Two editors at once come one after the other.</summary>
public sealed class ChangeBlocks(AppDbContext context, NewsTransaction transaction)
{
    /// <summary>Adds blocks below the others. What the issue has already is left out.</summary>
    /// <param name="make">Makes each, at the position that it gets.</param>
    /// <returns>False: the issue is no draft any more, or it would get too long. Nothing was added.</returns>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> AddAsync(
        Guid issue, IReadOnlyCollection<Func<int, NewsBlock>> make, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await FindAsync(issue, cancellationToken) is not { } blocks)
            {
                return false;
            }
            foreach (var one in make)
            {
                var block = one(blocks.Count);
                if (block.ItemId is null || !blocks.Exists(other => other.Source == block.Source && other.ItemId == block.ItemId))
                {
                    blocks.Add(context.Add(block).Entity);
                }
            }
            if (blocks.Count > NewsIssue.MostBlocks)
            {
                context.ChangeTracker.Clear();
                return false;
            }
            return true;
        },
        cancellationToken);

    /// <summary>Does an act with a block.</summary>
    /// <returns>False: the issue is no draft any more. Nothing was changed.</returns>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> DoAsync(NewsBlock subject, BlockAct act, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await FindAsync(subject.IssueId, cancellationToken) is not { } blocks)
            {
                return false;
            }
            if (act == BlockAct.Remove)
            {
                await RemoveAsync(blocks, subject.Id, cancellationToken);
            }
            else
            {
                var order = BlockOrder.Move([.. blocks.Select(block => block.Id)], subject.Id, act == BlockAct.Up);
                BlockOrder.Number(blocks.OrderBy(block => order.TakeWhile(id => id != block.Id).Count()));
            }
            return true;
        },
        cancellationToken);

    /// <summary>The blocks of a draft, from the top, held until the transaction ends.</summary>
    /// <returns>Null when it is no draft.</returns>
    async Task<List<NewsBlock>?> FindAsync(Guid issue, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        return await transaction.LockAsync(issue, cancellationToken) is { IsDraft: true }
            ? await context.NewsBlocks.Where(block => block.IssueId == issue).OrderBy(block => block.Position)
                .ToListAsync(cancellationToken)
            : null;
    }

    async Task RemoveAsync(List<NewsBlock> blocks, Guid id, CancellationToken cancellationToken)
    {
        if (blocks.Find(block => block.Id == id) is not { } removed)
        {
            return;
        }
        context.Remove(removed);
        BlockOrder.Number(blocks.Where(block => block.Id != id));
        if (removed.Source == NewsSubmission.Source)
        {
            var sent = await context.NewsSubmissions
                .SingleOrDefaultAsync(s => s.Id == removed.ItemId && s.State == SubmissionState.Taken, cancellationToken);
            sent?.PutBack();
        }
    }
}
