using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions.Team;

/// <summary>What the own organisation sent in, and what became of it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    const int Most = 50;

    public IReadOnlyList<NewsSubmission> Sent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Sent = await context.SubmissionsOf(User).AsNoTracking().OrderByDescending(s => s.SentAt).Take(Most).ToListAsync(cancellationToken);
}
