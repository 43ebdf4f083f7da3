using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>A page about an issue on which editors work.</summary>
public abstract class DraftPageModel(AppDbContext context) : PageModel
{
    public NewsIssue Issue { get; private set; } = null!;

    protected AppDbContext Context => context;

    /// <returns>False: there is no such draft.</returns>
    protected async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var issue = await context.NewsIssues.AsNoTracking()
            .SingleOrDefaultAsync(i => i.Id == id && i.State == IssueState.Draft, cancellationToken);
        Issue = issue!;
        return issue is not null;
    }
}
