using DigitaalWerkt.Web.Features.Learning.Recall;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>A folder of <c>content/modules</c> as it was read.</summary>
/// <param name="Folder">Its name in messages, with a slash at the end.</param>
/// <param name="Drawings">By name.</param>
sealed record WrittenModule(
    string Slug,
    string Folder,
    ModuleSettings Settings,
    WrittenLesson Dutch,
    IReadOnlyList<WrittenLesson> Translations,
    IReadOnlyDictionary<string, Drawing> Drawings)
{
    /// <summary>The steps whose tasks come back, in that order: those that module.yml names, else the free one each time.</summary>
    public IReadOnlyList<WrittenStep> RecallSteps => Settings.Recall.Count == 0
        ? [.. Enumerable.Repeat(Dutch.Steps.Where(step => step.Kind == StepKind.Free), RecallState.Most).SelectMany(steps => steps)]
        : [.. Settings.Recall.Select(again => Dutch.Steps.FirstOrDefault(step => step.Id == again.Value)).OfType<WrittenStep>()];
}
