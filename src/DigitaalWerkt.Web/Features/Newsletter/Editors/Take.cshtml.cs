using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Puts what was sent in into a draft, shortened where it has to be. Whoever sent it reads what it became.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class TakeModel(AppDbContext context, JudgeSubmission judge) : JudgePageModel(context)
{
    [BindProperty]
    public BlockInput Input { get; set; } = new();

    /// <summary>The id of the draft in which it comes.</summary>
    [BindProperty]
    public string? Issue { get; set; }

    /// <summary>The drafts.</summary>
    public IReadOnlyList<SelectListItem> Drafts { get; private set; } = [];

    protected override void Show(NewsSubmission? row) => Input = row is null ? new() : BlockInput.Of(new(row.Title, row.Text, row.Link));

    protected override void Check()
    {
        Input.Check(this, needsTitle: true);
        if (Drafts.All(draft => draft.Value != Issue))
        {
            this.Wrong(nameof(Issue), "News_Draft_Error");
        }
    }

    protected override async Task<bool> LoadAsync(NewsSubmission? row, CancellationToken cancellationToken)
    {
        var drafts = await Context.NewsIssues.Where(issue => issue.State == IssueState.Draft).OrderByDescending(issue => issue.CreatedAt)
            .Select(issue => new { issue.Id, issue.Subject }).ToListAsync(cancellationToken);
        Drafts = drafts.ConvertAll(draft => new SelectListItem(draft.Subject, $"{draft.Id}"));
        return await base.LoadAsync(row, cancellationToken);
    }

    protected override async Task SaveAsync(NewsSubmission row, CancellationToken cancellationToken)
    {
        if (!await judge.TakeAsync(row.Id, Version, Typed.Id(Issue)!.Value, Input.Read(), cancellationToken))
        {
            throw new DbUpdateConcurrencyException();
        }
    }
}
