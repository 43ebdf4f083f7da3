using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The folder of a lesson as it was read.</summary>
/// <param name="Folder">Its name in messages, with a slash at the end.</param>
/// <param name="Drawings">By name.</param>
sealed record WrittenModule(
    string Slug,
    string Folder,
    LessonRules Rules,
    ModuleSettings Settings,
    WrittenLesson Dutch,
    IReadOnlyList<WrittenLesson> Translations,
    IReadOnlyDictionary<string, Drawing> Drawings,
    WrittenGuide? Guide)
{
    /// <summary>The folder on the disk.</summary>
    public string PathIn(ContentFolder content) => Path.Combine(content.Root, Rules.Folder, Slug);

    /// <summary>The steps whose tasks come back, in that order: those that module.yml names, else the free one each time.</summary>
    public IReadOnlyList<WrittenStep> RecallSteps => Rules.HasCases ? [] : Settings.Recall.Count == 0
        ? [.. Enumerable.Repeat(Dutch.Steps.Where(step => step.Kind == StepKind.Free), RecallState.Most).SelectMany(steps => steps)]
        : [.. Settings.Recall.Select(again => Dutch.Steps.FirstOrDefault(step => step.Id == again.Value)).OfType<WrittenStep>()];
}
