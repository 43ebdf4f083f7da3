using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>Some steps of the clients whom the demo guides: a done one, one for today, one by the counsellor, one together.</summary>
sealed class DemoPlan(AppDbContext context, ChangePlan change, PlanWords words, TimeProvider clock) : IDemoPart
{
    static readonly (PlanBy By, PlanWhen When, int InDays)[] Steps =
    [
        (PlanBy.Me, PlanWhen.OnDay, -2), (PlanBy.Me, PlanWhen.Today, 0), (PlanBy.Counsellor, PlanWhen.OnDay, 3),
        (PlanBy.Together, PlanWhen.OnDay, 9),
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.PlanSteps.AnyAsync(cancellationToken))
        {
            return;
        }
        var paths = await context.GuidancePaths.AsNoTracking().Where(p => p.EndedAt == null && p.Phase != PathPhase.GettingToKnow)
            .OrderBy(p => p.BeganAt)
            .ToListAsync(cancellationToken);
        foreach (var path in paths)
        {
            foreach (var (step, what) in Steps.Zip(words.Say("Plan_Demo_Steps").Split(';')))
            {
                var content = new StepContent
                {
                    What = what, By = step.By, When = step.When, DueOn = clock.Today().AddDays(step.InDays), Reminds = false,
                };
                await change.AddAsync(
                    path.PersonId!.Value, content, RequestKey.New(), step.By == PlanBy.Me ? null : path.CounsellorId, cancellationToken);
            }
            context.ChangeTracker.Clear();
            var first = await context.PlanSteps.Where(s => s.PersonId == path.PersonId).OrderBy(s => s.DueOn).Select(s => s.Id)
                .FirstAsync(cancellationToken);
            await change.TickAsync(path.PersonId!.Value, first, isDone: true, by: null, cancellationToken);
        }
    }
}
