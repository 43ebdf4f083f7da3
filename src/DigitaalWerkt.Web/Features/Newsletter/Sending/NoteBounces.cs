using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>
/// Counts what mail servers say of an address. The second time in half a year that it doesn't exist, its subscription ends.
/// </summary>
public sealed class NoteBounces(AppDbContext context, NewsTransaction transaction, TimeProvider clock)
{
    /// <summary>
    /// A mail server says afterwards that it couldn't bring the last issue that it took. Said twice of one issue, it is once.
    /// </summary>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task NoteAsync(Guid subscription, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await transaction.LockNumbersAsync(cancellationToken);
            var last = await context.NewsDeliveries.Where(d => d.SubscriptionId == subscription && d.Outcome != NewsOutcome.Waiting)
                .OrderByDescending(d => context.NewsIssues.Where(i => i.Id == d.IssueId).Select(i => i.SendingSince).Single())
                .FirstOrDefaultAsync(cancellationToken);
            if (last is not { Outcome: NewsOutcome.Sent })
            {
                return false;
            }
            last.Settle(NewsOutcome.Bounced);
            await context.NewsIssues.Where(i => i.Id == last.IssueId).ExecuteUpdateAsync(
                change => change.SetProperty(i => i.Sent, i => i.Sent - 1).SetProperty(i => i.Bounced, i => i.Bounced + 1),
                cancellationToken);
            await CountAsync([subscription], cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>In the transaction of the caller, which saves.</summary>
    public async Task CountAsync(IReadOnlyCollection<Guid> bounced, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var subscription in await context.NewsSubscriptions.Where(s => bounced.Contains(s.Id)).ToListAsync(cancellationToken))
        {
            if (subscription.NoteBounce(now))
            {
                context.Remove(subscription);
            }
        }
    }
}
