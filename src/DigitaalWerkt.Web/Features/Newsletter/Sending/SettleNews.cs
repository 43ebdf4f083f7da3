using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>Looks in the outbox what became of the issues that left, and counts it once.</summary>
public sealed class SettleNews(AppDbContext context, NewsTransaction transaction, NoteBounces bounces)
{
    const int AtOnce = 2000;

    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task RunAsync(CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await transaction.LockNumbersAsync(cancellationToken);
            var ended = await (
                from delivery in context.NewsDeliveries
                where delivery.Outcome == NewsOutcome.Waiting
                join message in context.OutboxMessages on delivery.Id equals message.Subject
                where message.Kind == NewsKinds.Issue && message.State != MessageState.Waiting
                select new { Delivery = delivery, message.State, message.Problem }).Take(AtOnce).ToListAsync(cancellationToken);
            foreach (var one in ended)
            {
                one.Delivery.Settle(NewsBounces.Judge(one.State, one.Problem));
            }
            foreach (var issue in ended.GroupBy(one => one.Delivery.IssueId))
            {
                var (sent, gone, notSent) = (Count(NewsOutcome.Sent), Count(NewsOutcome.Bounced), Count(NewsOutcome.NotSent));
                await context.NewsIssues.Where(i => i.Id == issue.Key).ExecuteUpdateAsync(
                    change => change.SetProperty(i => i.Sent, i => i.Sent + sent).SetProperty(i => i.Bounced, i => i.Bounced + gone)
                        .SetProperty(i => i.NotSent, i => i.NotSent + notSent),
                    cancellationToken);

                int Count(NewsOutcome outcome) => issue.Count(one => one.Delivery.Outcome == outcome);
            }
            var bounced = ended.Where(one => one.Delivery.Outcome == NewsOutcome.Bounced);
            await bounces.CountAsync([.. bounced.Select(one => one.Delivery.SubscriptionId).OfType<Guid>()], cancellationToken);
            return true;
        },
        cancellationToken);
}
