using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Moves a block of a draft up or down, or takes it out.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class MoveBlockModel(AppDbContext context, ChangeBlocks change) : ActPageModel<NewsBlock>(context)
{
    /// <summary>The word of the act, as it stands in the address.</summary>
    [BindProperty(Name = "act", SupportsGet = true)]
    public string? Word { get; set; }

    public BlockAct Act => BlockActs.Read(Word)!.Value;

    public NewsBlock Block => Subject;

    protected override IQueryable<NewsBlock> Subjects =>
        Context.NewsBlocks.Where(block => Context.NewsIssues.Any(issue => issue.Id == block.IssueId && issue.State == IssueState.Draft));

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        var (block, issue) = (Block.Id, Block.IssueId);
        await change.DoAsync(Block, Act, cancellationToken);
        // To where it stands now, so that it can be moved on at once.
        return this.SeeOther(Act == BlockAct.Remove ? NewsLinks.Edit(issue) : $"{NewsLinks.Edit(issue)}#blok-{block}");
    }
}
