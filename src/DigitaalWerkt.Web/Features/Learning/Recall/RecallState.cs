using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Recall;

/// <summary>
/// How often a learner tried a lesson again after its end, and when the next time is. It follows from the progress alone, so that it is the
/// same on every device, however they were merged.
/// </summary>
/// <param name="Done">How many times.</param>
/// <param name="NextOn">The first day for the next time, in Brussels; null: the lesson isn't finished, or it was the last time.</param>
public sealed record RecallState(int Done, DateOnly? NextOn)
{
    /// <summary>How often a lesson comes back.</summary>
    public const int Most = 3;

    /// <summary>What the steps in the progress begin with that stand for it. No step of a lesson may be called so.</summary>
    public const string StepName = "nog-eens";

    // Fixed days do as well as a plan of growing ones.
    static readonly int[] DaysAfter = [1, 3, 7];

    /// <summary>The number of the next time, from 1.</summary>
    public int Next => Done + 1;

    public bool IsDueOn(DateOnly today) => NextOn <= today;

    /// <summary>The step in the progress that stands for the time with this number.</summary>
    public static string StepOf(int number) => $"{StepName}-{number}";

    public static RecallState Of(Module module, ProgressLog log)
    {
        var done = Enumerable.Range(1, Most).TakeWhile(number => log.HasFinished(module.Slug, StepOf(number))).Count();
        if (done == Most || FinishedOn(module, log) is not { } finished)
        {
            return new(done, null);
        }
        return new(done, NextAfter(finished, done, done == 0 ? null : LastOn(module, StepOf(done), log)));
    }

    /// <summary>The first day for the next time of something that comes back.</summary>
    /// <param name="start">When it was learned.</param>
    /// <param name="done">How often it came back, less than <see cref="Most"/>.</param>
    /// <param name="last">When it came back last; null: never yet.</param>
    public static DateOnly NextAfter(DateOnly start, int done, DateOnly? last)
    {
        var next = start.AddDays(DaysAfter[done]);
        // Whoever tries late still gets the same days of rest.
        return last?.AddDays(DaysAfter[done] - DaysAfter[done - 1]) is { } rested && rested > next ? rested : next;
    }

    /// <summary>The lesson to try again today: of more the one that waits the shortest; null: none.</summary>
    public static Module? DueOn(DateOnly today, IEnumerable<Module> modules, ProgressLog log) => modules
        .Select(module => (Module: module, State: Of(module, log)))
        .Where(lesson => lesson.State.IsDueOn(today))
        .OrderByDescending(lesson => lesson.State.NextOn)
        .Select(lesson => lesson.Module)
        .FirstOrDefault();

    /// <summary>The day in Brussels on which a lesson was finished; null: it isn't, or a task in it was skipped.</summary>
    public static DateOnly? FinishedOn(Module module, ProgressLog log) =>
        GoOn.IsAtEnd(module, log) ? EndedOn(module, log) : null;

    /// <summary>The same of a lesson that may have been begun anew since: what happened because of its end stays.</summary>
    public static DateOnly? EndedOn(Module module, ProgressLog log) =>
        log.HasFinished(module.Slug, module.Steps[^1].Id) && module.Steps.All(step => step.Practice is null || log.HasFinished(module.Slug, step.Id))
            ? LastOn(module, module.Steps[^1].Id, log)
            : null;

    static DateOnly LastOn(Module module, string step, ProgressLog log) =>
        BrusselsTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(log.Events.Last(e => e.Module == module.Slug && e.Step == step).At));
}
