using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Features.Practice.Apps.Reading;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>Finds the names and values in a task that aren't there, or that don't arrive with it.</summary>
sealed class AppTaskNames(PracticeLibrary library)
{
    readonly List<ContentProblem> problems = [];

    public IReadOnlyList<ContentProblem> Check(WrittenModule module, WrittenPractice.InApp task)
    {
        var file = module.Dutch.File;
        var mails = module.Settings.Mails.Select(mail => mail.Value)
            .Concat(library.Mails.Values.Where(mail => mail.Always).Select(mail => mail.Id))
            .ToHashSet();
        var shown = task.Shows.Select(app => app.Value).ToHashSet();
        var names = new Names(library.Apps.Where(app => shown.Contains(app.Key)).ToDictionary(), mails);
        var isOnHome = task.Id.Value == AppPracticeBlock.Home;
        foreach (var app in (isOnHome ? task.Shows : task.Shows.Add(task.Id)).Where(app => !IsApp(app.Value)))
        {
            var apps = string.Join(", ", library.Apps.Keys.Append(MailFacts.App));
            Complain(file, app.Line, $"There is no app '{app.Value}'.", $"Use one of: {apps}.");
        }
        if (!isOnHome && !shown.Contains(task.Id.Value))
        {
            Complain(file, task.Id.Line, $"The app '{task.Id.Value}' isn't on the phone in this task.", "Add it to shows.");
        }
        var screens = library.Apps.GetValueOrDefault(task.Id.Value)?.Screens;
        if (task.Start is { } begin && task.Id.Value == MailFacts.App && begin.Value != AppPracticeBlock.Compose)
        {
            Complain(file, begin.Line, $"A task in mail can't begin on '{begin.Value}'.", $"Write {AppPracticeBlock.Compose}, or nothing.");
        }
        else if (task.Start is { } start && task.Id.Value != MailFacts.App
            && screens?.GetValueOrDefault(start.Value) is not { Needs: null })
        {
            Complain(
                file, start.Line, $"The task can't begin on the screen '{start.Value}'.", "Name a screen of the app that needs no row.");
        }
        foreach (var missing in task.Files.Where(missing => !library.Files.ContainsKey(missing.Value)))
        {
            var path = $"content/practice/files/{missing.Value}.yml";
            Complain(file, missing.Line, $"There is no file '{missing.Value}'.", $"Add {path}, or correct the name.");
        }
        var conditions = task.Turns.Select(turn => (turn.When.Line, turn.Turn.When)).Append((task.Goal.Line, task.Condition));
        foreach (var (line, condition) in conditions)
        {
            foreach (var (message, remedy) in names.Doubts(condition))
            {
                Complain(file, line, message, remedy);
            }
            CheckFilesIn(condition, line, task, names, file);
        }
        foreach (var (name, value) in task.With)
        {
            if (MailFacts.IsOfFiles(name))
            {
                CheckFilesIn(new Condition.Term(name, Comparison.Has, new Operand(value.Value)), value.Line, task, names, file);
            }
            else if (names.FactOf(name) is not { } fact || names.ValuesOf(fact)?.Contains(value.Value) == false)
            {
                Complain(
                    file, value.Line, $"'{name}' is no fact, or can't be '{value.Value}'.", "Write <app>.<fact>: and one of its values.");
            }
        }
        return problems;
    }

    bool IsApp(string id) => id == MailFacts.App || library.Apps.ContainsKey(id);

    void CheckFilesIn(Condition condition, int line, WrittenPractice.InApp task, Names names, string file)
    {
        var named = condition.Terms
            .Where(term => term.Right is not null)
            .Where(term => MailFacts.IsOfFiles(term.Name) || names.FactOf(term.Name) is { Table: AppTables.Files })
            .Select(term => term.Right!.Word);
        foreach (var missing in named.Where(id => task.Files.All(there => there.Value != id)))
        {
            Complain(file, line, $"The file '{missing}' isn't on the phone in this task.", "Add it to files, or correct the name.");
        }
    }

    void Complain(string file, int line, string message, string remedy) => problems.Add(new ContentProblem(file, line, message, remedy));
}
