using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>Where a learner goes on: a step of a lesson that was begun and not finished.</summary>
public sealed record GoOn(Module Module, Step Step)
{
    /// <summary>The unfinished lesson that the learner worked on last; null when there is none.</summary>
    public static GoOn? From(ProgressLog log, ModuleLibrary library) =>
        log.Events.Reverse().Select(e => e.Module).Distinct()
            .Select(slug => library.Find(slug) is { } module ? In(module, log) : null)
            .FirstOrDefault(goOn => goOn is not null);

    /// <summary>
    /// True when the learner went to the end of a lesson and didn't begin anew since. Whoever looks a step up again, or does
    /// a task that was skipped, stays at the end.
    /// </summary>
    public static bool IsAtEnd(Module module, ProgressLog log) => log.Events.LastOrDefault(e =>
        e.Module == module.Slug && (e.Kind == ProgressKind.Started || e.Step == module.Steps[^1].Id)) is { Kind: not ProgressKind.Started };

    /// <summary>The step at which the learner stopped in a lesson; null when it wasn't begun, or went to its end.</summary>
    public static GoOn? In(Module module, ProgressLog log)
    {
        if (IsAtEnd(module, log))
        {
            return null;
        }
        if (log.LatestIn(module.Slug) is not { } latest || module.FindStep(latest.Step) is not { } step)
        {
            // A step that the writers took away since: begin again rather than nowhere.
            return log.HasStarted(module.Slug) ? new GoOn(module, module.Steps[0]) : null;
        }
        var next = latest.Kind == ProgressKind.Started ? step : module.StepAfter(step);
        return next is null ? null : new GoOn(module, next);
    }
}
