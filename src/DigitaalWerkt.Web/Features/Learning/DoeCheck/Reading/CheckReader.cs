using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Facts;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps.Reading;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck.Reading;

/// <summary>Reads content/doe-check: what is asked in tasks.yml, and its words in one file for each language.</summary>
sealed class CheckReader(ContentFolder content, ICollection<ContentProblem> problems)
{
    public const string Folder = "doe-check";
    const string Tasks = $"{Folder}/tasks.yml";
    const int Minutes = 4;

    static readonly Dictionary<string, StatedFact> NoFacts = [];

    /// <summary>The check; null when the folder isn't there, or too little of it can be read.</summary>
    public static WrittenCheck? Read(ContentFolder content, ICollection<ContentProblem> problems)
    {
        if (!Directory.Exists(Path.Combine(content.Root, Folder)))
        {
            return null;
        }
        try
        {
            return new CheckReader(content, problems).Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ContentProblem(Folder, 0, $"This can't be read: {e.Message}", "Look at the files and their rights."));
            return null;
        }
    }

    WrittenCheck? Read()
    {
        if (TextOf(Tasks) is not { } text || Yaml.Read<CheckYaml>(Tasks, text, 1, problems) is not { } yaml)
        {
            return null;
        }
        var tasks = (yaml.Tasks ?? []).OfType<CheckYaml.TaskYaml>().ToList();
        foreach (var twice in tasks.GroupBy(task => task.Id.Value).SelectMany(same => same.Skip(1)))
        {
            Complain(Tasks, twice.Id.Line, $"There are two tasks '{twice.Id.Value}'.", "Give this one another id.");
        }
        if (tasks.Count == 0)
        {
            Complain(Tasks, 1, "There are no tasks.", "Write them as docs/content-format.md says.");
        }
        var before = problems.Count;
        var dutch = LessonOf(Language.Dutch, tasks);
        var translations = Language.Help.Select(language => LessonOf(language, tasks)).OfType<WrittenLesson>().ToList();
        if (problems.Count > before || dutch is null)
        {
            return null;
        }
        List<YamlText> mails = [.. tasks.SelectMany(task => MailsOf(task.A).Concat(MailsOf(task.B))).DistinctBy(mail => mail.Value)];
        var settings = new ModuleSettings(
            0, null, null, false, Minutes, Audience.JobSeekers, null, "", [], null, mails, [], [], [], [], []);
        return new(
            new WrittenModule(Folder, $"{Folder}/", LessonRules.JobSeekers, settings, dutch, translations, new Dictionary<string, Drawing>(), null),
            [.. tasks.Select(task => new WrittenCheck.Task(
                task.Id, [.. (task.Digcomp ?? []).OfType<YamlText>()], task.Lesson, [.. MailsOf(task.A).Select(mail => mail.Value)], [.. MailsOf(task.B).Select(mail => mail.Value)]))],
            [.. (yaml.Further ?? []).OfType<YamlText>()]);
    }

    static IEnumerable<YamlText> MailsOf(CheckYaml.AskYaml ask) => (ask.Mails ?? []).OfType<YamlText>();

    WrittenLesson? LessonOf(Language language, List<CheckYaml.TaskYaml> tasks)
    {
        var file = $"{Folder}/{language.Code}.yml";
        if (TextOf(file) is not { } text || Yaml.Read<Dictionary<string, CheckWordsYaml?>>(file, text, 1, problems) is not { } words)
        {
            return null;
        }
        foreach (var unknown in words.Keys.Where(id => !tasks.Exists(task => task.Id.Value == id)))
        {
            Complain(file, 0, $"There is no task '{unknown}'.", "Take its words away, or write its id as tasks.yml has it.");
        }
        var source = new Source(file, language, problems, NoFacts);
        var steps = new List<WrittenStep>();
        foreach (var task in tasks)
        {
            if (words.GetValueOrDefault(task.Id.Value) is { } of)
            {
                var can = ProseReader.Read(of.Can.Value, of.Can.Line, TextPlace.Page, source);
                steps.Add(StepOf($"{task.Id.Value}-a", task.A, of.A, can, source));
                steps.Add(StepOf($"{task.Id.Value}-b", task.B, of.B, can, source));
            }
            else
            {
                Complain(file, 0, $"The task '{task.Id.Value}' has no words here.", "Write can, a and b.");
            }
        }
        return steps.Count == 0
            ? null
            : new WrittenLesson(file, language, steps[0].Title, steps[0].Title, new Dictionary<string, WrittenText>(), steps);
    }

    // All that a task of a lesson says further is never shown here; what a task needs to be built stands in for it.
    WrittenStep StepOf(string id, CheckYaml.AskYaml ask, YamlText said, WrittenText can, Source source)
    {
        var words = ProseReader.Read(said.Value, said.Line, TextPlace.Page, source);
        var later = words with { Place = TextPlace.Later };
        var practice = new WrittenPractice(
            said.Line, source.IsDutch ? MailTaskOf(ask) : null, words, [], later, later, [(Verdict.Other, later)])
        {
            App = source.IsDutch ? AppTaskOf(ask) : null,
        };
        return new WrittenStep(said.Line, id, StepKind.Try, can, [practice]);
    }

    WrittenPractice.Facts? MailTaskOf(CheckYaml.AskYaml ask)
    {
        if (ask.Mail is not { } mail)
        {
            return null;
        }
        var source = new Source(Tasks, Language.Dutch, problems, NoFacts);
        return source.ReadWord<PracticeGoal>(ask.Goal, "goal of a task in mail") is { } goal
            && source.ReadWord<PracticeStart>(ask.Start ?? new YamlText("inbox", mail.Line), "start of a task in mail") is { } start
                ? new WrittenPractice.Facts(goal, mail, null, start, null)
                : null;
    }

    WrittenPractice.InApp? AppTaskOf(CheckYaml.AskYaml ask)
    {
        if (ask.App is not { } app)
        {
            if (ask.Mail is null)
            {
                Complain(Tasks, ask.Goal.Line, "The task says neither app nor mail.", "Write one of them.");
            }
            return null;
        }
        if (ConditionReader.Read(ask.Goal.Value) is not { } condition)
        {
            Complain(Tasks, ask.Goal.Line, $"'{ask.Goal.Value}' is no condition.", ConditionReader.Form);
            return null;
        }
        return new WrittenPractice.InApp(
            app,
            ask.Start,
            ask.Goal,
            condition,
            [.. (ask.With ?? []).Select(pair => (pair.Key, pair.Value ?? new YamlText("", app.Line)))],
            [],
            [app],
            [.. (ask.Files ?? []).OfType<YamlText>()],
            new Dictionary<string, System.Collections.Immutable.ImmutableArray<YamlText>>());
    }

    string? TextOf(string file)
    {
        var path = Path.Combine(content.Root, file);
        if (File.Exists(path))
        {
            return File.ReadAllText(path);
        }
        Complain(file, 0, "The file is missing.", "The check has tasks.yml, nl.yml, and one file for each help language.");
        return null;
    }

    void Complain(string file, int line, string message, string remedy) => problems.Add(new ContentProblem(file, line, message, remedy));
}
