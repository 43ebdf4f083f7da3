using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;

/// <summary>The check as it was read.</summary>
/// <param name="Module">Its tasks as steps of a lesson, A and B of each after one another: so all checks of lessons hold for them too.</param>
/// <param name="Further">The lessons for whoever did them all.</param>
sealed record WrittenCheck(WrittenModule Module, IReadOnlyList<WrittenCheck.Task> Tasks, IReadOnlyList<YamlText> Further)
{
    public sealed record Task(YamlText Id, IReadOnlyList<YamlText> Codes, YamlText Lesson, IReadOnlyList<string> MailsOfA, IReadOnlyList<string> MailsOfB);

    /// <summary>Makes the check that pages show, out of files in which nothing was wrong.</summary>
    public CheckBook Build() => new([.. Tasks.Select((task, i) => Build(task, 2 * i))], [.. Further.Select(lesson => lesson.Value)]);

    CheckTask Build(Task task, int step) => new(
        task.Id.Value,
        [.. task.Codes.Select(code => code.Value)],
        task.Lesson.Value,
        Localise(lesson => lesson.Steps[step].Title).Select(can => can.Text),
        Ask(step, task.MailsOfA),
        Ask(step + 1, task.MailsOfB));

    CheckAsk Ask(int step, IReadOnlyList<string> mails)
    {
        var block = Module.Dutch.Steps[step].Blocks[0];
        var texts = block.Texts.Select((_, i) => Localise(lesson => lesson.Steps[step].Blocks[0].Texts[i])).ToList();
        return new((PracticeBlock)block.Build(texts, Module.Drawings), [.. mails]);
    }

    Localised<Prose> Localise(Func<WrittenLesson, WrittenText> find) => new(
        find(Module.Dutch).Prose, Module.Translations.ToDictionary(lesson => lesson.Language.Code, lesson => find(lesson).Prose));
}
