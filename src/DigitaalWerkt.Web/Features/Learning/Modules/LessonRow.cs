using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>A lesson in the list, as it stands for this learner.</summary>
/// <param name="GoOn">Where the learner stopped; null when the lesson wasn't begun, or is finished.</param>
/// <param name="IsFinished">The learner went to the end.</param>
/// <param name="ToPractise">The steps whose task wasn't done yet.</param>
/// <param name="Again">How often a task was done again, some days later.</param>
public sealed record LessonRow(Module Module, GoOn? GoOn, bool IsFinished, IReadOnlyList<Step> ToPractise, int Again)
{
    public bool IsBegun => GoOn is not null || IsFinished;

    /// <summary>At the end, with a task skipped on the way.</summary>
    public bool IsAlmostFinished => IsFinished && ToPractise.Count > 0;

    public static LessonRow From(Module module, ProgressLog log)
    {
        var goOn = Progress.GoOn.In(module, log);
        return new LessonRow(
            module,
            goOn,
            goOn is null && log.HasStarted(module.Slug),
            [.. module.Steps.Where(step => step.Practice is not null && !log.HasFinished(module.Slug, step.Id))],
            RecallState.Of(module, log).Done);
    }
}
