using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>
/// Puts an issue in the outbox for the next readers, as many as the mail server takes in a minute. What it did stands in the same
/// transaction as the messages, so whenever the program dies, the next time goes on where it stopped.
/// </summary>
public sealed class FillIssue(
    AppDbContext context, NewsTransaction transaction, Outbox<AppDbContext> outbox, NewsletterSettings settings, TimeProvider clock)
{
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task RunAsync(Guid id, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            context.ChangeTracker.Clear();
            if (await transaction.LockAsync(id, cancellationToken) is not { State: IssueState.Sending, SendingSince: { } since } issue)
            {
                return false;
            }
            var now = clock.GetUtcNow();
            // As long as the server can't follow, nothing is added: a stop then leaves little on its way.
            var behind = await context.OutboxMessages.CountAsync(
                m => m.Kind == NewsKinds.Issue && m.State == MessageState.Waiting && m.DueAt <= now, cancellationToken);
            var room = Math.Max(0, settings.PerMinute - behind);
            // One more than there is room for, to know whether anybody is left.
            var readers = await context.NewsSubscriptions
                .Where(s => s.ConfirmedAt <= since && !context.NewsDeliveries.Any(d => d.IssueId == id && d.SubscriptionId == s.Id))
                .OrderBy(s => s.Id).Take(room + 1).Select(s => s.Id).ToListAsync(cancellationToken);
            if (readers.Count == 0)
            {
                issue.End(now);
                return true;
            }
            var deliveries = readers.Take(room).Select(reader => new NewsDelivery(id, reader)).ToList();
            if (deliveries.Count > 0)
            {
                context.AddRange(deliveries);
                await context.SaveChangesAsync(cancellationToken);
                await outbox.AddAsync([.. deliveries.Select((delivery, place) => Message(delivery, since, now, place))], cancellationToken);
            }
            return true;
        },
        cancellationToken);

    OutboxMessage Message(NewsDelivery delivery, DateTimeOffset since, DateTimeOffset now, int place) =>
        new(NewsKinds.Issue, delivery.Id, Channel.Email, now + (TimeSpan.FromMinutes(1) * place / settings.PerMinute), since, now);
}
