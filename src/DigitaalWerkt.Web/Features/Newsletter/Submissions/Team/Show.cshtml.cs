using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions.Team;

/// <summary>Something that the own organisation sent in: as it was sent, and as editors shortened it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ShowModel(AppDbContext context) : PageModel
{
    public NewsSubmission Sent { get; private set; } = null!;

    /// <summary>As it stands in the newsletter; null: it doesn't.</summary>
    public NewsBlock? Block { get; private set; }

    /// <summary>The issue in which it stands.</summary>
    public NewsIssue? Issue { get; private set; }

    /// <summary>Whether it is not too late.</summary>
    public bool CanWithdraw =>
        Sent.State == SubmissionState.Waiting || (Sent.State == SubmissionState.Taken && Issue?.IsDraft is not false);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.SubmissionsOf(User).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Sent = found;
        Block = await context.NewsBlocks.AsNoTracking()
            .SingleOrDefaultAsync(b => b.Source == NewsSubmission.Source && b.ItemId == id, cancellationToken);
        Issue = Block is null
            ? null
            : await context.NewsIssues.AsNoTracking().SingleAsync(issue => issue.Id == Block.IssueId, cancellationToken);
        return Page();
    }
}
