using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>Every minute: counts what left, and gives the outbox the next readers of each issue that is being sent.</summary>
public sealed class SendNews(
    AppDbContext context, SettleNews settle, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SendNews> log) : IJob
{
    public const string JobName = "send-news";

    // The mail server answers some minutes later too, for about four hours; what comes after this is of no use to anybody's figures.
    static readonly TimeSpan Settled = TimeSpan.FromDays(1);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var lately = clock.GetUtcNow() - Settled;
        if (!await context.NewsIssues.AnyAsync(
            i => i.State == IssueState.Sending || i.State == IssueState.Stopped || i.SentAt > lately, cancellationToken))
        {
            return null;
        }
        await settle.RunAsync(cancellationToken);
        var going = await context.NewsIssues.Where(i => i.State == IssueState.Sending).Select(i => i.Id).ToListAsync(cancellationToken);
        return await scopes.ForEachAloneAsync<FillIssue>(going, (fill, id) => fill.RunAsync(id, cancellationToken), log);
    }
}
