using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>A step of a plan can be a lesson. It is done when the card that is laid for the plan did all its steps.</summary>
public sealed class LessonsOfPlan(LearnerProgress progress, ModuleLibrary library, Texts texts) : IPlanTask
{
    public string Kind => "les";

    public string Title => texts.Dutch("Learning", "Plan_Lessons");

    public string Picture => "/img/leren.svg";

    public string? AddressOf(string id) => library.Find(id) is { } module ? $"{SiteLinks.Lessons}/{module.Slug}" : null;

    /// <summary>Without a card nothing could tick it, so there is nothing to choose.</summary>
    public async Task<IReadOnlyList<PlanTaskChoice>> ChoicesAsync(PlanTaskOwner owner, CancellationToken cancellationToken)
    {
        if (owner.Learners.Count == 0)
        {
            return [];
        }
        var done = await DoneAsync(owner, [.. library.Modules.Select(module => module.Slug)], cancellationToken);
        return
        [
            .. library.Modules.Where(module => !done.Contains(module.Slug))
                .Select(module => new PlanTaskChoice(module.Slug, texts.Dutch("Learning", "Plan_Lesson", module.Title.Dutch))),
        ];
    }

    public async Task<IReadOnlySet<string>> DoneAsync(PlanTaskOwner owner, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var events = new List<ProgressEvent>();
        foreach (var learner in owner.Learners)
        {
            events.AddRange((await progress.ReadCardAsync(learner, cancellationToken)).Events);
        }
        var log = ProgressLog.From(events);
        return ids.Where(id => library.Find(id) is { } module && module.Steps.All(step => log.HasFinished(module.Slug, step.Id))).ToHashSet();
    }
}
