using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Courses;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public IReadOnlyList<CourseRow> Courses { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        Courses = await context.CoursePlans.OrderBy(p => p.ArchivedAt != null).ThenBy(p => p.Title)
            .Select(p => new CourseRow(
                p.Id, p.Title, p.Audience, p.ArchivedAt != null,
                context.ClassSessions.Count(s => s.CoursePlanId == p.Id && s.State == SessionState.Planned && s.StartsAt > now)))
            .ToListAsync(cancellationToken);
    }

    public sealed record CourseRow(Guid Id, string Title, Audience Audience, bool IsArchived, int Coming);
}
