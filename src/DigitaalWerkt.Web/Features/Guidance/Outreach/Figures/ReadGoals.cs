using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>Reads targets and results, the last period first, each counter on its own.</summary>
public sealed class ReadGoals(AppDbContext context)
{
    public async Task<IReadOnlyList<GoalRow>> RunAsync(CancellationToken cancellationToken)
    {
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
        var all = new List<GoalRow>();
        foreach (var row in rows)
        {
            var counted = row.Goal.Counter == OutreachCounter.Reached ? row.Contacts > 0 ? row.People : (int?)null : await GuidedAsync(row.Goal, cancellationToken);
            all.Add(new(row.Goal, counted));
        }
        return all;
    }

    // People whose guidance began in the period, each once.
    async Task<int?> GuidedAsync(OutreachGoal goal, CancellationToken cancellationToken)
    {
        var (from, next) = (BrusselsTime.At(goal.From, TimeOnly.MinValue), BrusselsTime.At(goal.Until.AddDays(1), TimeOnly.MinValue));
        var people = await context.GuidancePaths
            .Where(p => p.BeganAt >= from && p.BeganAt < next && (goal.OrganisationId == null || p.OrganisationId == goal.OrganisationId))
            .Select(p => p.PersonId ?? p.Id).Distinct().CountAsync(cancellationToken);
        return people > 0 ? people : null;
    }

    /// <summary>Those that a coordinator keeps and that are archived.</summary>
    public Task<List<OutreachGoal>> ArchivedAsync(ClaimsPrincipal coordinator, CancellationToken cancellationToken) =>
        context.OutreachGoals.AsNoTracking().KeptBy(coordinator).Where(g => g.ArchivedAt != null).OrderByDescending(g => g.Until).ToListAsync(cancellationToken);
}
