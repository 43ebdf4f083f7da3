using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>On one's own page: the way to the plan, or how one comes to have one.</summary>
public sealed class PlanOnCard(AppDbContext context, ReadPlan read) : ICardPart
{
    public bool ComesFirst => true;

    public async Task<CardSection> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var people = read.PeopleOf(learnerId);
        var hasPlan = await people.AnyAsync(
            p => context.GuidancePaths.Any(path => path.PersonId == p.Id) || context.PlanSteps.Any(s => s.PersonId == p.Id),
            cancellationToken);
        return new("/Features/Guidance/Plan/Mine/_OnCard.cshtml", hasPlan);
    }
}
