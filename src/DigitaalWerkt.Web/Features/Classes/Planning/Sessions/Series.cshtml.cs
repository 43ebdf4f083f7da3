using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>The sessions that were planned together.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class SeriesModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<PlannedSession> Sessions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Sessions = await PlannedSession.From(context, context.ClassSessions.Where(s => s.SeriesId == id)).ToListAsync(cancellationToken);
        return Sessions.Count == 0 ? NotFound() : Page();
    }
}
