using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>E-mails and files of the practice phone that a lesson names are there, and arrive with it.</summary>
static class ReferenceCheck
{
    public static IEnumerable<ContentProblem> Check(WrittenModule module, PracticeContent practice)
    {
        var settings = module.Settings;
        foreach (var mail in settings.Mails.Where(mail => !practice.MailIds.Contains(mail.Value)))
        {
            yield return Missing(mail, "e-mail", $"practice/mails/{mail.Value}.md");
        }
        foreach (var answer in settings.Answers)
        {
            if (!practice.MailIds.Contains(answer.Value))
            {
                yield return Missing(answer, "e-mail", $"practice/mails/{answer.Value}.md");
            }
            if (settings.Mails.Any(mail => mail.Value == answer.Value))
            {
                yield return new ContentProblem(
                    module.Folder + "module.yml", answer.Line, $"The answer '{answer.Value}' is there during the lesson.", "Take it away from mails or from answers.");
            }
        }
        foreach (var file in settings.Files.Where(file => !practice.FileIds.Contains(file.Value)))
        {
            yield return Missing(file, "file", $"practice/files/{file.Value}.yml");
        }
        foreach (var problem in module.Dutch.Steps.SelectMany(step => step.Blocks).OfType<WrittenPractice>().SelectMany(task => Check(task, module, practice)))
        {
            yield return problem;
        }

        ContentProblem Missing(YamlText name, string what, string path) =>
            new(module.Folder + "module.yml", name.Line, $"There is no {what} '{name.Value}'.", $"Add content/{path}, or correct the name.");
    }

    static IEnumerable<ContentProblem> Check(WrittenPractice task, WrittenModule module, PracticeContent practice)
    {
        if (task.Task?.Mail is { } mail && module.Settings.Mails.All(listed => listed.Value != mail.Value))
        {
            yield return new ContentProblem(
                module.Dutch.File, mail.Line, $"The e-mail '{mail.Value}' doesn't arrive with this lesson.", "Add it to mails in module.yml, or correct the name.");
        }
        if (task.Task?.Attach is { } attach && module.Settings.Files.All(listed => listed.Value != attach.Value))
        {
            yield return new ContentProblem(
                module.Dutch.File, attach.Line, $"The file '{attach.Value}' isn't on the practice phone in this lesson.", "Add it to files in module.yml, or correct the name.");
        }
        foreach (var file in task.App?.Files.Where(file => module.Settings.Files.All(listed => listed.Value != file.Value)) ?? [])
        {
            yield return new ContentProblem(
                module.Dutch.File, file.Line, $"The file '{file.Value}' doesn't come with this lesson.", "Add it to files in module.yml, or correct the name.");
        }
        foreach (var (key, words) in task.Misses.Where(miss => task.App is null && miss.Key != "other" && !practice.MailIds.Contains(miss.Key) && !practice.FileIds.Contains(miss.Key)))
        {
            yield return new ContentProblem(
                module.Dutch.File, words.Line, $"There is no e-mail or file '{key}' that somebody could tap.", "Use the name of a file in content/practice, or other.");
        }
    }
}
