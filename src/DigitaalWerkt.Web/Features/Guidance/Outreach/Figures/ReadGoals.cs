using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>Reads targets and results, the last period first, each counter on its own.</summary>
public sealed class ReadGoals(AppDbContext context)
{
    public async Task<IReadOnlyList<GoalRow>> RunAsync(CancellationToken cancellationToken)
    {
        // Of people who are guided nothing is counted here: contacts name nobody.
        var rows = await context.OutreachGoals.AsNoTracking().Where(g => g.ArchivedAt == null)
            .OrderByDescending(g => g.Until).ThenBy(g => g.Team).ThenBy(g => g.Counter).ThenBy(g => g.Kind).ThenBy(g => g.Id)
            .Select(g => new
            {
                Goal = g,
                Contacts = context.OutreachContacts.Count(c => c.UndoneAt == null && c.Day >= g.From && c.Day <= g.Until
                    && (g.OrganisationId == null || c.OrganisationId == g.OrganisationId)),
                People = context.OutreachContacts.Where(c => c.UndoneAt == null && c.Day >= g.From && c.Day <= g.Until
                    && (g.OrganisationId == null || c.OrganisationId == g.OrganisationId)).Sum(c => c.People),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new GoalRow(row.Goal, row.Goal.Counter == OutreachCounter.Reached && row.Contacts > 0 ? row.People : null))];
    }

    /// <summary>Those that a coordinator keeps and that are archived.</summary>
    public Task<List<OutreachGoal>> ArchivedAsync(ClaimsPrincipal coordinator, CancellationToken cancellationToken) =>
        context.OutreachGoals.AsNoTracking().KeptBy(coordinator).Where(g => g.ArchivedAt != null).OrderByDescending(g => g.Until).ToListAsync(cancellationToken);
}
