using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>Begins to send an issue, stops it half way, and goes on. Pressed twice, or by two editors, each is done once.</summary>
public sealed class StartIssue(AppDbContext context, NewsTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <returns>False: it isn't in a state for this, or there is nothing in it. Nothing was changed.</returns>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> RunAsync(Guid id, IssueAct act, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            context.ChangeTracker.Clear();
            // The numbers first: whoever counts what left holds them before the issues.
            await transaction.LockNumbersAsync(cancellationToken);
            if (await transaction.LockAsync(id, cancellationToken) is not { } issue || !IssueActs.Allow(issue, act, clock.GetUtcNow()))
            {
                return false;
            }
            switch (act)
            {
                case IssueAct.Send:
                    return await BeginAsync(issue, cancellationToken);
                case IssueAct.Stop:
                    issue.Stop();
                    await TakeBackAsync(id, cancellationToken);
                    return true;
                case IssueAct.Resume:
                    issue.Resume();
                    return true;
                case IssueAct.Delete:
                    await DeleteAsync(issue, cancellationToken);
                    return true;
                default:
                    throw new ArgumentOutOfRangeException(nameof(act));
            }
        },
        cancellationToken);

    async Task<bool> BeginAsync(NewsIssue issue, CancellationToken cancellationToken)
    {
        if (!await context.NewsBlocks.AnyAsync(block => block.IssueId == issue.Id, cancellationToken))
        {
            return false;
        }
        var now = clock.GetUtcNow();
        var readers = await context.NewsSubscriptions.CountAsync(s => s.ConfirmedAt <= now, cancellationToken);
        issue.Begin((await context.NewsIssues.MaxAsync(i => i.Number, cancellationToken) ?? 0) + 1, readers, now);
        return true;
    }

    // What is on its way can't be stopped; the rest is as if it had never been added.
    async Task TakeBackAsync(Guid id, CancellationToken cancellationToken)
    {
        var waiting = await context.NewsDeliveries.Where(d => d.IssueId == id && d.Outcome == NewsOutcome.Waiting).Select(d => d.Id)
            .ToListAsync(cancellationToken);
        var taken = await outbox.TakeBackAsync(NewsKinds.Issue, waiting, clock.GetUtcNow(), cancellationToken);
        await context.NewsDeliveries.Where(d => taken.Contains(d.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    async Task DeleteAsync(NewsIssue issue, CancellationToken cancellationToken)
    {
        var sentIn = context.NewsBlocks.Where(b => b.IssueId == issue.Id && b.Source == NewsSubmission.Source);
        var sent = await context.NewsSubmissions.Where(s => s.State == SubmissionState.Taken && sentIn.Any(b => b.ItemId == s.Id))
            .ToListAsync(cancellationToken);
        sent.ForEach(submission => submission.PutBack());
        context.Remove(issue);
    }
}
