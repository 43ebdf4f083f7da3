using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>An issue with its blocks in order, and what can be done with it.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ShowModel(AppDbContext context, ReadIssue read) : PageModel
{
    public NewsIssue Issue { get; private set; } = null!;

    public IReadOnlyList<NewsBlock> Blocks { get; private set; } = [];

    /// <summary>To how many it was handed to the outbox, and nobody knows yet what became of it.</summary>
    public int OnTheWay { get; private set; }

    /// <summary>A test mail was just sent.</summary>
    [BindProperty(Name = ActModel.TriedField, SupportsGet = true)]
    public bool Tried { get; set; }

    /// <summary>From where a block comes, in words.</summary>
    public string? HeadingOf(NewsBlock block) => read.HeadingOf(block.Source);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.NewsIssues.AsNoTracking().SingleOrDefaultAsync(issue => issue.Id == id, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Issue = found;
        Blocks = await context.NewsBlocks.AsNoTracking().Where(block => block.IssueId == id).OrderBy(block => block.Position)
            .ToListAsync(cancellationToken);
        OnTheWay = Issue.IsDraft ? 0
            : await context.NewsDeliveries.CountAsync(d => d.IssueId == id && d.Outcome == NewsOutcome.Waiting, cancellationToken);
        return Page();
    }
}
