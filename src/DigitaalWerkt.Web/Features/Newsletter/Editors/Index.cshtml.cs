using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>What editors work on, what was sent with its figures, and what partners sent in.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    const int Most = 40;

    public IReadOnlyList<IssueRow> Drafts { get; private set; } = [];

    /// <summary>Those that leave or left, the newest first.</summary>
    public IReadOnlyList<IssueRow> Sent { get; private set; } = [];

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<WaitingSubmission> Waiting { get; private set; } = [];

    /// <summary>How many addresses get the next one.</summary>
    public int Readers { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Readers = await context.NewsSubscriptions.CountAsync(s => s.ConfirmedAt != null, cancellationToken);
        var rows = await context.NewsIssues.AsNoTracking()
            .OrderBy(issue => issue.Number != null).ThenByDescending(issue => issue.CreatedAt).Take(Most)
            .Select(issue => new IssueRow(issue, context.NewsBlocks.Count(block => block.IssueId == issue.Id)))
            .ToListAsync(cancellationToken);
        Drafts = [.. rows.Where(row => row.Issue.IsDraft)];
        Sent = [.. rows.Where(row => !row.Issue.IsDraft).OrderByDescending(row => row.Issue.Number)];
        Waiting = await (
            from sent in context.NewsSubmissions
            where sent.State == SubmissionState.Waiting
            join organisation in context.Organisations on sent.OrganisationId equals organisation.Id
            orderby sent.SentAt
            select new WaitingSubmission(sent.Id, sent.Title, organisation.Name, sent.SentAt)).ToListAsync(cancellationToken);
    }
}
