using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>The doe-check: plain words, lessons and e-mails that are there, codes of DigComp, and versions of equal weight.</summary>
static partial class DoeCheckCheck
{
    /// <summary>So many fit in four minutes.</summary>
    public const int Tasks = 8;

    const string File = $"{CheckReader.Folder}/tasks.yml";

    public static IEnumerable<ContentProblem> Check(WrittenCheck? check, IReadOnlyList<WrittenModule> modules, PracticeContent practice)
    {
        if (check is null)
        {
            return [];
        }
        var module = check.Module;
        return OfTasks(check, modules, practice)
            .Concat(TranslationCheck.CheckWords(module))
            .Concat(PlainLanguageCheck.Check(module.Dutch.File, module.Dutch.Texts, module.Rules))
            .Concat(ToneCheck.Check(module.Dutch.File, module.Dutch.Texts));
    }

    static IEnumerable<ContentProblem> OfTasks(WrittenCheck check, IReadOnlyList<WrittenModule> modules, PracticeContent practice)
    {
        if (check.Tasks.Count != Tasks)
        {
            yield return new ContentProblem(File, 1, $"There are {check.Tasks.Count} tasks.", $"Write {Tasks}: so many fit in four minutes.");
        }
        var lessons = modules.Where(module => module.Rules == LessonRules.JobSeekers).Select(module => module.Slug).ToHashSet();
        foreach (var lesson in check.Tasks.Select(task => task.Lesson).Concat(check.Further).Where(lesson => !lessons.Contains(lesson.Value)))
        {
            yield return new ContentProblem(File, lesson.Line, $"There is no lesson '{lesson.Value}'.", "Write the name of a folder in content/modules.");
        }
        if (check.Further.Count < 2)
        {
            yield return new ContentProblem(File, 1, "Whoever does all tasks is led to fewer than two lessons.", "Name two lessons under further.");
        }
        foreach (var mail in check.Module.Settings.Mails.Where(mail => !practice.MailIds.Contains(mail.Value)))
        {
            yield return new ContentProblem(File, mail.Line, $"There is no e-mail '{mail.Value}'.", "Write the name of a file in content/practice/mails.");
        }
        foreach (var task in check.Tasks)
        {
            if (task.Codes.Count == 0 || task.Codes.Any(code => !DigComp().IsMatch(code.Value)))
            {
                yield return new ContentProblem(File, task.Id.Line, "The task has no code of DigComp, or a wrong one.", "Write digcomp: [\"1.1\"].");
            }
        }
        foreach (var (a, b) in check.Module.Dutch.Steps.Chunk(2).Select(pair => (pair[0], pair[^1])))
        {
            if (KindOf(a) != KindOf(b))
            {
                yield return new ContentProblem(File, 0, $"'{a.Id}' and '{b.Id}' are about different things.", "Let both ask the same of the same app.");
            }
        }
    }

    // What a task is about: its app and the screen on which it begins, or what is done with an e-mail.
    static string? KindOf(WrittenStep step) => step.Blocks.OfType<WrittenPractice>().Single() switch
    {
        { App: { } app } => $"{app.Id.Value} {app.Start?.Value}",
        { Task: { } task } => $"{task.Goal} {task.Start}",
        _ => null,
    };

    [GeneratedRegex(@"\A[1-5]\.[1-6]\z")]
    private static partial Regex DigComp();
}
