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
    IReadOnlyDictionary<string, Drawing> Drawings);
