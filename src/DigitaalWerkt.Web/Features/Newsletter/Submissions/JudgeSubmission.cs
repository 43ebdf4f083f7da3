using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

/// <summary>
/// An editor takes what was sent in, changes it, or declines it; whoever sent it hears of each. They may withdraw it until it leaves.
/// </summary>
public sealed class JudgeSubmission(AppDbContext context, NewsTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <summary>Puts it in a draft, as the editor shortened it.</summary>
    /// <param name="version">Of what the editor read.</param>
    /// <returns>False: the issue is no draft any more, or is full. Nothing was changed.</returns>
    /// <exception cref="DbUpdateConcurrencyException">It changed since: a colleague decided, or it was withdrawn.</exception>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> TakeAsync(
        Guid id, uint version, Guid issue, BlockDetails details, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            context.ChangeTracker.Clear();
            if (await transaction.LockAsync(issue, cancellationToken) is not { IsDraft: true })
            {
                return false;
            }
            var place = await context.NewsBlocks.CountAsync(block => block.IssueId == issue, cancellationToken);
            if (place >= NewsIssue.MostBlocks)
            {
                return false;
            }
            var submission = await ReadAsync(id, version, cancellationToken);
            var sender = await context.Organisations.Where(o => o.Id == submission.OrganisationId).Select(o => o.Name)
                .SingleAsync(cancellationToken);
            context.Add(NewsBlock.Of(issue, place, NewsSubmission.Source, id, details, sender));
            submission.Take(clock.GetUtcNow());
            await TellAsync(submission, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <exception cref="DbUpdateConcurrencyException">It changed since.</exception>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task DeclineAsync(Guid id, uint version, string reason, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            context.ChangeTracker.Clear();
            var submission = await ReadAsync(id, version, cancellationToken);
            submission.Decline(reason, clock.GetUtcNow());
            await TellAsync(submission, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>An editor changed the block that it became. In the transaction of the caller, which saves.</summary>
    public async Task TellChangedAsync(NewsBlock block, CancellationToken cancellationToken)
    {
        var submission = block.Source != NewsSubmission.Source ? null : await context.NewsSubmissions
            .SingleOrDefaultAsync(s => s.Id == block.ItemId && s.State == SubmissionState.Taken, cancellationToken);
        if (submission is not null)
        {
            submission.Take(clock.GetUtcNow());
            await TellAsync(submission, cancellationToken);
        }
    }

    /// <summary>Whoever sent it doesn't want it in the newsletter; it goes out of the draft.</summary>
    /// <returns>False: it is too late, because the issue leaves or an editor declined it. Nothing was changed.</returns>
    /// <exception cref="Platform.Persistence.BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> WithdrawAsync(Guid id, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            context.ChangeTracker.Clear();
            var (submission, held) = await HoldAsync(id, cancellationToken);
            if (submission.State is SubmissionState.Declined or SubmissionState.Withdrawn || held is { IsDraft: false })
            {
                return submission.State == SubmissionState.Withdrawn;
            }
            if (held is not null)
            {
                var blocks = await context.NewsBlocks.Where(b => b.IssueId == held.Id).OrderBy(b => b.Position)
                    .ToListAsync(cancellationToken);
                var own = blocks.Find(b => b.Source == NewsSubmission.Source && b.ItemId == id);
                if (own is not null)
                {
                    context.Remove(own);
                    BlockOrder.Number(blocks.Where(b => b != own));
                }
            }
            submission.Withdraw();
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Holds the issue in which it stands, as whoever sends it does, and then the submission: an editor may take it between two looks.
    /// </summary>
    async Task<(NewsSubmission Submission, NewsIssue? Issue)> HoldAsync(Guid id, CancellationToken cancellationToken)
    {
        var stands = await FindIssueAsync();
        while (true)
        {
            var issue = stands is { } held ? await transaction.LockAsync(held, cancellationToken) : null;
            var submission = await context.NewsSubmissions
                .FromSql($"select s.*, s.xmin from news_submission s where s.id = {id} for update").SingleAsync(cancellationToken);
            var now = await FindIssueAsync();
            if (now == stands)
            {
                return (submission, issue);
            }
            stands = now;
        }

        Task<Guid?> FindIssueAsync() => context.NewsBlocks.Where(b => b.Source == NewsSubmission.Source && b.ItemId == id)
            .Select(b => (Guid?)b.IssueId).SingleOrDefaultAsync(cancellationToken);
    }

    async Task<NewsSubmission> ReadAsync(Guid id, uint version, CancellationToken cancellationToken)
    {
        var submission = await context.NewsSubmissions.SingleAsync(s => s.Id == id, cancellationToken);
        context.Entry(submission).Property<uint>("Version").OriginalValue = version;
        // What an editor decided, or somebody withdrew, isn't decided again.
        return submission.State == SubmissionState.Waiting ? submission : throw new DbUpdateConcurrencyException();
    }

    async Task TellAsync(NewsSubmission submission, CancellationToken cancellationToken)
    {
        if (submission is { MemberId: { } member, JudgedAt: { } at })
        {
            await outbox.AddAsync([new(NewsKinds.Judged, submission.Id, Channel.Email, at, at, at, readerId: member)], cancellationToken);
        }
    }
}
