using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

/// <summary>All answers that stewards give often.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<CannedAnswer> Answers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Answers = await context.CannedAnswers.AsNoTracking()
        .OrderBy(a => a.ArchivedAt != null).ThenBy(a => a.Title).ThenBy(a => a.Level).ToListAsync(cancellationToken);
}
