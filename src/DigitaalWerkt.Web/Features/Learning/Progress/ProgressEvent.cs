using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>One thing that a learner did. Events are only ever added; two devices that tell the same event tell it once.</summary>
/// <param name="Module">Slug of the module.</param>
/// <param name="Step">Id of the step; for <see cref="ProgressKind.Started"/> the step at which the learner began.</param>
/// <param name="At">When, in whole seconds.</param>
public sealed record ProgressEvent(
    [property: JsonPropertyName("m")] string Module,
    [property: JsonPropertyName("s")] string Step,
    [property: JsonPropertyName("k")] ProgressKind Kind,
    [property: JsonPropertyName("t")] long At);

public enum ProgressKind
{
    /// <summary>Began the module.</summary>
    Started = 0,

    /// <summary>Finished the step; a task in it was done without being shown how.</summary>
    Done = 1,

    /// <summary>Finished the step, with its task shown.</summary>
    DoneWithHelp = 2,

    /// <summary>Went on to the next step without doing the task.</summary>
    Skipped = 3,
}

[JsonSerializable(typeof(ProgressEvent[]))]
public sealed partial class ProgressJson : JsonSerializerContext;
