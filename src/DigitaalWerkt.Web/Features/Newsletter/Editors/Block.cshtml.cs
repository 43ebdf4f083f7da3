using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Changes a block of a draft. Whoever saves over a newer text sees both; whoever sent it in hears of it.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class BlockModel(AppDbContext context, NewsTransaction transaction, JudgeSubmission judge) : EditPageModel<NewsBlock>(context)
{
    [BindProperty]
    public BlockInput Input { get; set; } = new();

    protected override void Show(NewsBlock? row) => Input = row is null ? new() : BlockInput.Of(new(row.Title, row.Text, row.Link));

    protected override void Check() => Input.Check(this);

    // The address always names one; a new one is added on a page of its own.
    protected override NewsBlock Make() => throw new NotSupportedException();

    protected override string Next(NewsBlock row) => NewsLinks.Edit(row.IssueId);

    protected override async Task<bool> LoadAsync(NewsBlock? row, CancellationToken cancellationToken) =>
        row is not null
        && await Context.NewsIssues.AnyAsync(issue => issue.Id == row.IssueId && issue.State == IssueState.Draft, cancellationToken);

    protected override async Task SaveAsync(NewsBlock row, CancellationToken cancellationToken)
    {
        var details = Input.Read();
        await transaction.RunAsync(
            async () =>
            {
                // Whoever sends the issue holds it too: what left is never changed.
                if (await transaction.LockAsync(row.IssueId, cancellationToken) is not { IsDraft: true })
                {
                    throw new DbUpdateConcurrencyException();
                }
                var block = await Context.NewsBlocks.SingleOrDefaultAsync(b => b.Id == row.Id, cancellationToken)
                    ?? throw new DbUpdateConcurrencyException();
                Context.Entry(block).Property<uint>(nameof(Version)).OriginalValue = Version;
                block.Change(details);
                await judge.TellChangedAsync(block, cancellationToken);
                return true;
            },
            cancellationToken);
    }
}
