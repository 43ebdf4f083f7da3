using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>What steps can be besides words: everything that the features registered.</summary>
public sealed class PlanTasks(IEnumerable<IPlanTask> tasks, CardsOfPerson cards)
{
    /// <param name="holder">The learner who asks with their card; null: staff do.</param>
    public async Task<PlanTaskOwner> OwnerAsync(Guid personId, CancellationToken cancellationToken, Guid? holder = null) =>
        new(personId, await cards.Learners(personId, CardPurpose.Plan).ToListAsync(cancellationToken), holder);

    public IPlanTask? Find(string? kind) => tasks.FirstOrDefault(task => task.Kind == kind);

    /// <summary>What this person can choose now, by feature; a feature without any is left out.</summary>
    public async Task<IReadOnlyList<(IPlanTask Task, IReadOnlyList<PlanTaskChoice> Choices)>> ChoicesAsync(
        PlanTaskOwner owner, CancellationToken cancellationToken)
    {
        var all = new List<(IPlanTask, IReadOnlyList<PlanTaskChoice>)>();
        foreach (var task in tasks)
        {
            if (await task.ChoicesAsync(owner, cancellationToken) is { Count: > 0 } choices)
            {
                all.Add((task, choices));
            }
        }
        return all;
    }

    /// <summary>Which of these steps tick themselves, because what they are is done.</summary>
    public async Task<IReadOnlySet<Guid>> DoneAsync(
        PlanTaskOwner owner, IReadOnlyCollection<PlanStep> steps, CancellationToken cancellationToken)
    {
        var done = new HashSet<Guid>();
        foreach (var ofKind in steps.Where(step => step is { DoneAt: null, TaskId: not null }).GroupBy(step => step.TaskKind))
        {
            if (Find(ofKind.Key) is { } task)
            {
                var ids = await task.DoneAsync(owner, [.. ofKind.Select(step => step.TaskId!).Distinct()], cancellationToken);
                done.UnionWith(ofKind.Where(step => ids.Contains(step.TaskId!)).Select(step => step.Id));
            }
        }
        return done;
    }
}
