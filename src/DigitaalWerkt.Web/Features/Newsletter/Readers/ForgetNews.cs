using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>Lets go of addresses that nobody confirmed, and of who got which issue long ago.</summary>
public sealed class ForgetNews(AppDbContext context, TimeProvider clock) : IJob
{
    public const string JobName = "forget-news";

    /// <summary>After this nobody asks any more whether an issue came; its figures stay.</summary>
    public static readonly TimeSpan DeliveriesKept = TimeSpan.FromDays(90);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddHours(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var (unconfirmed, longAgo) = (clock.GetUtcNow() - NewsSubscription.Unconfirmed, clock.GetUtcNow() - DeliveriesKept);
        await context.NewsSubscriptions.Where(s => s.ConfirmedAt == null && s.AskedAt < unconfirmed).ExecuteDeleteAsync(cancellationToken);
        await context.NewsDeliveries
            .Where(d => context.NewsIssues.Any(i => i.Id == d.IssueId && i.State == IssueState.Sent && i.SentAt < longAgo))
            .ExecuteDeleteAsync(cancellationToken);
        return null;
    }
}
