using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>A reader leaves, by a link, a mail program or an e-mail. Nothing of them is kept; twice is once.</summary>
public sealed class EndSubscription(AppDbContext context, LockedTransaction<AppDbContext> transaction)
{
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task RunAsync(Guid subscription, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            // That of the last issue that they got, because that is the one they leave after.
            var last = await context.NewsDeliveries.Where(d => d.SubscriptionId == subscription)
                .Join(context.NewsIssues, d => d.IssueId, i => i.Id, (_, issue) => issue)
                .OrderByDescending(issue => issue.SendingSince).Select(issue => (Guid?)issue.Id).FirstOrDefaultAsync(cancellationToken);
            var ended = await context.NewsSubscriptions.Where(s => s.Id == subscription).ExecuteDeleteAsync(cancellationToken);
            if (ended == 1 && last is not null)
            {
                await context.NewsIssues.Where(issue => issue.Id == last)
                    .ExecuteUpdateAsync(change => change.SetProperty(i => i.Left, i => i.Left + 1), cancellationToken);
            }
            return true;
        },
        cancellationToken);
}
