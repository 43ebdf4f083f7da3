using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>Lets go of addresses that nobody confirmed, and of who got which issue long ago.</summary>
public sealed class ForgetNews(AppDbContext context, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "forget-news";

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddHours(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        await Unconfirmed().ExecuteDeleteAsync(cancellationToken);
        var old = OldIssues();
        await context.NewsDeliveries.Where(d => old.Any(i => i.Id == d.IssueId)).ExecuteDeleteAsync(cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
    [
        await Unconfirmed().LookAsync(KeptFor.UnconfirmedReaders, s => s.AskedAt, cancellationToken),
        await OldIssues().Join(context.NewsDeliveries, i => i.Id, d => d.IssueId, (i, _) => i)
            .LookAsync(KeptFor.NewsDeliveries, i => i.SentAt ?? i.SendingSince, cancellationToken),
    ];

    IQueryable<NewsSubscription> Unconfirmed()
    {
        var before = KeptFor.UnconfirmedReaders.Term.Before(clock.GetUtcNow());
        return context.NewsSubscriptions.Where(s => s.ConfirmedAt == null && s.AskedAt < before);
    }

    /// <summary>Nobody asks any more whether these came; their figures stay. One that was stopped halfway may never be sent to its end.</summary>
    IQueryable<NewsIssue> OldIssues()
    {
        var before = KeptFor.NewsDeliveries.Term.Before(clock.GetUtcNow());
        return context.NewsIssues.Where(i => (i.State == IssueState.Sent && i.SentAt < before) || (i.State == IssueState.Stopped && i.SendingSince < before));
    }
}
