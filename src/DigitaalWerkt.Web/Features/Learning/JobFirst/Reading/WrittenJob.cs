using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst.Reading;

/// <summary>What vacancies ask as it was read.</summary>
/// <param name="Module">Each of its sentences as a step of a lesson: so the checks of words and translations hold for them too.</param>
/// <param name="Ignored">Words that look like an ask and are none.</param>
/// <param name="Always">Lessons that everybody needs, by the id of their reason.</param>
sealed record WrittenJob(
    WrittenModule Module,
    IReadOnlyList<WrittenJob.Ask> Asks,
    IReadOnlyList<YamlText> Ignored,
    IReadOnlyList<(YamlText Id, YamlText Lesson)> Always,
    IReadOnlyList<YamlText> Order)
{
    public sealed record Ask(
        YamlText Id, bool IsSign, IReadOnlyList<YamlText> Lessons, IReadOnlyList<YamlText> Words, IReadOnlyList<YamlText> Facts);

    public static string NameOf(string id) => $"{id}-name";

    public static string ReasonOf(string id) => $"{id}-reason";

    /// <summary>Makes what the pages show, out of files in which nothing was wrong.</summary>
    public JobBook Build() => new(
        [.. Asks.Select(Build)],
        [.. Always.Select(always => new JobLesson(always.Lesson.Value, Say(ReasonOf(always.Id.Value))))],
        [.. Order.Select(lesson => lesson.Value)],
        new AskFinder(
            Asks.Select(ask => (ask.Id.Value, (IReadOnlyList<string>)[.. ask.Words.Select(word => word.Value)])),
            Ignored.Select(word => word.Value)));

    // What the text asks is reason enough to be careful.
    JobAsk Build(Ask ask)
    {
        var name = Say(NameOf(ask.Id.Value));
        return new(
            ask.Id.Value,
            name,
            ask.IsSign ? name : Say(ReasonOf(ask.Id.Value)),
            [.. ask.Lessons.Select(lesson => lesson.Value)],
            ask.IsSign);
    }

    Localised<string> Say(string step) => new(
        TextIn(Module.Dutch, step), Module.Translations.ToDictionary(lesson => lesson.Language.Code, lesson => TextIn(lesson, step)));

    static string TextIn(WrittenLesson lesson, string step) => lesson.Steps.Single(said => said.Id == step).Title.Prose.Text;
}
