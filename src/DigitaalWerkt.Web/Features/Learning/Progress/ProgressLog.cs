using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>Everything that one learner did, oldest first. Adding never loses anything and may be repeated.</summary>
public sealed class ProgressLog
{
    public static readonly ProgressLog Empty = new([]);

    ProgressLog(ImmutableArray<ProgressEvent> events) => Events = events;

    public ImmutableArray<ProgressEvent> Events { get; }

    /// <summary>What the learner did last, or null when nothing yet.</summary>
    public ProgressEvent? Latest => Events.IsEmpty ? null : Events[^1];

    public static ProgressLog From(IEnumerable<ProgressEvent> events) =>
        new([.. events.Distinct().OrderBy(e => e.At).ThenBy(e => e.Module, StringComparer.Ordinal).ThenBy(e => e.Step, StringComparer.Ordinal).ThenBy(e => e.Kind)]);

    public ProgressLog With(ProgressEvent added) => From(Events.Add(added));

    /// <summary>The last event of every step: enough to go on where one was, and small enough for a cookie.</summary>
    public ProgressLog Condensed() => From(Events.GroupBy(e => (e.Module, e.Step, e.Kind)).Select(same => same.MaxBy(e => e.At)!));

    /// <summary>The same without its oldest event.</summary>
    public ProgressLog WithoutOldest() => new(Events.RemoveAt(0));

    public bool HasFinished(string module, string step) =>
        Events.Any(e => e.Module == module && e.Step == step && e.Kind is ProgressKind.Done or ProgressKind.DoneWithHelp);

    public bool HasStarted(string module) => Events.Any(e => e.Module == module);

    /// <summary>The event in a module that came last, or null when it wasn't begun.</summary>
    public ProgressEvent? LatestIn(string module) => Events.LastOrDefault(e => e.Module == module);
}
