using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>
/// Reads plans. What ticks itself is asked of its feature each time, so that a plan never says other things than a lesson or a list.
/// </summary>
public sealed class ReadPlan(AppDbContext context, PlanTasks tasks)
{
    /// <summary>As many done steps as are shown.</summary>
    const int MostDone = 20;

    /// <summary>The people whose plan belongs to this card: laid for it, or reached by it.</summary>
    public IQueryable<Person> PeopleOf(Guid learnerId) => context.People.AsNoTracking().Where(p => p.OrganisationId != null
        && (p.Reach.LearnerId == learnerId
            || context.PersonCards.Any(
                c => c.PersonId == p.Id && c.LearnerId == learnerId && c.Purpose == CardPurpose.Plan && c.EndedAt == null)));

    public async Task<IReadOnlyList<PersonPlan>> OfLearnerAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var plans = new List<PersonPlan>();
        foreach (var person in await PeopleOf(learnerId).OrderBy(p => p.CreatedAt).ToListAsync(cancellationToken))
        {
            plans.Add(await OfPersonAsync(person, cancellationToken));
        }
        return plans;
    }

    public async Task<PersonPlan> OfPersonAsync(Person person, CancellationToken cancellationToken)
    {
        var rows = await (
            from step in context.PlanSteps.AsNoTracking()
            where step.PersonId == person.Id
            orderby step.DueOn, step.Id
            select new
            {
                Step = step,
                By = context.StaffMembers.Where(m => m.Id == step.ChangedById).Select(m => m.Name).SingleOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var ticked = await tasks.DoneAsync(
            await tasks.OwnerAsync(person.Id, cancellationToken), rows.ConvertAll(row => row.Step), cancellationToken);
        var shown = rows.ConvertAll(row => new ShownStep
        {
            Step = row.Step,
            IsDone = row.Step.DoneAt is not null || ticked.Contains(row.Step.Id),
            ChangedBy = row.Step.IsChangedByStaff ? row.By?.Split(' ')[0] : person.FirstName,
            Address = row.Step.Task is { } task ? tasks.Find(task.Kind)?.AddressOf(task.Id) : null,
            Picture = tasks.Find(row.Step.TaskKind)?.Picture ?? $"/img/plan/{row.Step.By}.svg",
        });
        return new()
        {
            Person = person,
            Organisation = await context.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name)
                .SingleAsync(cancellationToken),
            Open = [.. shown.Where(step => !step.IsDone)],
            Done = [.. shown.Where(step => step.IsDone).OrderByDescending(step => step.Step.DoneAt ?? step.Step.ChangedAt).Take(MostDone)],
        };
    }
}
