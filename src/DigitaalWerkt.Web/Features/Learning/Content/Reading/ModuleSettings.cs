using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>What module.yml says.</summary>
/// <param name="Group">Null: the lessons of its audience are one list.</param>
/// <param name="After">Null: no lesson comes before.</param>
/// <param name="Drawing">The name without folder.</param>
sealed record ModuleSettings(
    int Order,
    LessonGroup? Group,
    YamlText? BeginHere,
    bool NeedsEmail,
    int Minutes,
    Audience Audience,
    YamlText? After,
    string Drawing,
    IReadOnlyList<SkillCode> Codes,
    DateOnly? SeenOn,
    IReadOnlyList<YamlText> Mails,
    IReadOnlyList<YamlText> Answers,
    IReadOnlyList<YamlText> Recall,
    IReadOnlyList<YamlText> Files,
    IReadOnlyList<YamlText> Facts,
    IReadOnlyList<Translation> Languages);
