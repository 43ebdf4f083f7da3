using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Of every task about one e-mail: it can be done in few taps, it says which e-mail it means, and each of its misses can happen.</summary>
sealed class MailTaskCheck(WrittenModule module, PracticeLibrary library)
{
    readonly List<ContentProblem> problems = [];

    // An e-mail that is always there needn't be listed.
    readonly HashSet<string> mails =
    [
        .. module.Settings.Mails.Select(mail => mail.Value),
        .. library.Mails.Values.Where(mail => mail.Always).Select(mail => mail.Id),
    ];

    public static IEnumerable<ContentProblem> Check(WrittenModule module, PracticeLibrary library) => new MailTaskCheck(module, library).Check();

    List<ContentProblem> Check()
    {
        var tasks = (from step in module.Dutch.Steps
                     from practice in step.Blocks.OfType<WrittenPractice>()
                     where practice.Task is not null
                     select (Step: step, Practice: practice, practice.Task)).ToList();
        foreach (var (step, practice, task) in tasks)
        {
            // What isn't there is told by ReferenceCheck.
            if (library.Mails.TryGetValue(task.Mail.Value, out var mail) && mails.Contains(mail.Id))
            {
                CheckGoal(step, task, mail);
                CheckNames(practice, mail);
            }
            CheckMisses(practice, task);
        }
        var guided = tasks.Find(task => task.Step.Kind == StepKind.Guided).Task;
        if (tasks.Find(task => task.Step.Kind == StepKind.Free).Task is { } free && guided is not null
            && (free.Goal, free.Mail.Value, free.Attach?.Value) == (guided.Goal, guided.Mail.Value, guided.Attach?.Value))
        {
            Complain(free.Mail.Line, "The free task has the goal of the guided one.", "Give it another e-mail, or another thing to do.");
        }
        return problems;
    }

    void CheckGoal(WrittenStep step, WrittenPractice.Facts task, PracticeMail mail)
    {
        if (task.Goal == PracticeGoal.Spam && !mail.IsFalse)
        {
            Complain(task.Mail.Line, $"The e-mail '{mail.Id}' isn't false, and the task asks to report it.", "Name an e-mail with spam: true.");
        }
        if (task is { Goal: PracticeGoal.Open, Start: PracticeStart.Message })
        {
            Complain(task.Mail.Line, "The goal holds before anybody does anything.", "Let the task start in the inbox.");
            return;
        }
        var most = step.Kind is StepKind.Try ? AppTaskCheck.LongestFirstTry : AppTaskCheck.LongestRoad;
        switch (LitRoad.LengthOf(TaskOf(step, task), library))
        {
            case null:
                Complain(task.Mail.Line, "The goal can't be reached.", "Look at what the task asks, and at its e-mail and file.");
                break;
            case var taps when taps > most:
                Complain(task.Mail.Line, $"The goal is {taps} taps away.", $"Make the task smaller: at most {most}.");
                break;
        }
    }

    PracticeTask TaskOf(WrittenStep step, WrittenPractice.Facts task) => new(
        $"{module.Slug}/{step.Id}",
        PracticeTasks.ModeOf(step.Kind),
        new MailGoal(PracticeTasks.KindOf(task.Goal), task.Mail.Value, task.Attach?.Value, task.Text?.Value),
        [.. module.Settings.Mails.Select(mail => mail.Value)],
        task.Start == PracticeStart.Message ? Screen.Message(task.Mail.Value) : Screen.Inbox)
    {
        FilesOnPhone = [.. module.Settings.Files.Select(file => file.Value)],
    };

    // Whoever looks for a sender that the task names has to come to the e-mail that it means.
    void CheckNames(WrittenPractice practice, PracticeMail mail)
    {
        var named = library.Mails.Values.Select(other => other.From).Distinct()
            .Where(sender => practice.Words.Prose.Text.Contains(sender, StringComparison.Ordinal)).ToList();
        if (named.Count > 0 && !named.Contains(mail.From))
        {
            Complain(
                practice.Words.Line,
                $"The task names {named[0]}, but its e-mail is from {mail.From}.",
                "Let both be about the same sender.");
        }
    }

    void CheckMisses(WrittenPractice practice, WrittenPractice.Facts task)
    {
        var files = module.Settings.Files.Select(file => file.Value).ToHashSet();
        foreach (var (key, words) in practice.Misses.Where(miss => miss.Key != Verdict.Other))
        {
            var isOfMail = library.Mails.ContainsKey(key);
            if (isOfMail && key == task.Mail.Value)
            {
                Complain(words.Line, $"A tap on the e-mail '{key}' is never a miss: the task is about it.", "Name another e-mail, or a file.");
            }
            else if (isOfMail && !mails.Contains(key))
            {
                Complain(words.Line, $"The e-mail '{key}' doesn't arrive with this lesson.", "Add it to mails in module.yml, or take this miss away.");
            }
            else if (library.Files.ContainsKey(key) && (key == task.Attach?.Value || !files.Contains(key)))
            {
                Complain(
                    words.Line,
                    $"To add the file '{key}' can't be a miss: it is the right one, or isn't on the phone.",
                    "Name another file of this lesson, or take this miss away.");
            }
        }
    }

    void Complain(int line, string message, string remedy) => problems.Add(new ContentProblem(module.Dutch.File, line, message, remedy));
}
