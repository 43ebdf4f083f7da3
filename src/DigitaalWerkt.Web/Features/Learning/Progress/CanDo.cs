using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Recall;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>
/// What somebody can do: each lesson that they went through with all its tasks, and each of which they did the free task without being
/// shown how. Never a score, and never how often something went wrong.
/// </summary>
public static class CanDo
{
    public static bool Can(Module module, ProgressLog log) => RecallState.EndedOn(module, log) is not null || DidAlone(module, log);

    /// <summary>In the order of the list of lessons.</summary>
    public static IReadOnlyList<Module> In(IEnumerable<Module> modules, ProgressLog log) => [.. modules.Where(module => Can(module, log))];

    /// <summary>The task in which all buttons work was done, and nobody had to show how.</summary>
    public static bool DidAlone(Module module, ProgressLog log) => module.Steps.Any(step =>
        step is { Kind: StepKind.Free, Practice: not null }
        && log.Events.Any(e => e.Module == module.Slug && e.Step == step.Id && e.Kind == ProgressKind.Done));
}
