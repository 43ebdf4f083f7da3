using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Learning.Content.Reading;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Checking;

/// <summary>
/// Proves for every task in an app that it can be done: it walks through every state that a learner can come to, and finds the goal
/// from each.
/// </summary>
sealed class AppTaskCheck
{
    public const int LongestRoad = 12;
    public const int LongestFirstTry = 3;

    // To find the app is more taps than the task itself.
    const int LongestAgain = LongestRoad + 2;

    readonly PracticeLibrary library;
    readonly HashSet<(string App, string Screen)> visited = [];
    readonly List<ContentProblem> problems = [];

    AppTaskCheck(PracticeLibrary library) => this.library = library;

    public static IEnumerable<ContentProblem> Check(PracticeLibrary library, IReadOnlyList<WrittenModule> modules)
    {
        var check = new AppTaskCheck(library);
        foreach (var module in modules)
        {
            check.CheckModule(module);
        }
        return check.problems.Concat(check.UnusedScreens());
    }

    /// <summary>The tasks of a lesson in apps that are data.</summary>
    public static IEnumerable<(WrittenStep Step, WrittenPractice Practice, WrittenPractice.InApp Task)> TasksOf(WrittenModule module) =>
        from step in module.Dutch.Steps
        from practice in step.Blocks.OfType<WrittenPractice>()
        where practice.App is not null
        select (step, practice, practice.App);

    void CheckModule(WrittenModule module)
    {
        var tasks = TasksOf(module).ToList();
        foreach (var (step, practice, task) in tasks)
        {
            var wrong = new AppTaskNames(library).Check(module, task).ToList();
            problems.AddRange(wrong);
            if (wrong.Count == 0)
            {
                CheckRoads(module, step, practice, task);
                if (module.RecallSteps.Contains(step))
                {
                    CheckAgain(module, task);
                }
            }
        }
        var guided = tasks.Find(task => task.Step.Kind == StepKind.Guided);
        if (guided.Task is not null
            && tasks.Find(task => task.Step.Kind == StepKind.Free) is { Task: { } free } && free.Goal.Value == guided.Task.Goal.Value)
        {
            Complain(
                module.Dutch.File,
                free.Goal.Line,
                "The free task has the goal of the guided one.",
                "Give it another case: another row, another firm.");
        }
    }

    void CheckRoads(WrittenModule module, WrittenStep step, WrittenPractice practice, WrittenPractice.InApp task)
    {
        var file = module.Dutch.File;
        ImmutableArray<string> mails = [.. module.Settings.Mails.Select(mail => mail.Value)];
        var goal = GoalOf(task, task.Goal.Value, task.Condition, mails);
        var first = task.Id.Value == MailFacts.App ? task.Start is null ? Screen.Inbox : Screen.Compose
            : task.Id.Value == AppPracticeBlock.Home ? Screen.Home
            : task.Start is { } start ? Screen.App(task.Id.Value, start.Value)
            : library.Apps[task.Id.Value].StartScreen;
        var begin = goal.Anew(PhoneState.Fresh);
        var map = RoadMap.Of(goal, begin, first);
        visited.UnionWith(map.Places.Select(place => place.Screen).Where(screen => screen.AppId is not null)
            .Select(screen => (screen.AppId!, screen.ScreenId)));
        if (!map.IsWhole)
        {
            Complain(file, task.Goal.Line, "The task has more states than can be looked at.", "Show fewer apps, or ask about fewer facts.");
            return;
        }
        CheckLength(file, step, task, map);
        if (map.Places[0].Distance is not null && map.Places.FirstOrDefault(place => place.Distance is null) is { } end)
        {
            Complain(
                file,
                task.Goal.Line,
                $"From the screen '{end.Screen.ScreenId}' the goal can't be reached any more: it was lost after {WordsOf(end, goal)}.",
                "Let the app lead back: nothing may be a dead end.");
        }
        foreach (var (_, when) in task.Turns.Where(turn => Before(turn.Turn).RoadFrom(begin, first) is null))
        {
            Complain(file, when.Line, $"'{when.Value}' never holds before the goal.", "Correct the condition, or take this miss away.");
        }
        foreach (var (_, when) in task.Turns.Where(turn => turn.When.Value == task.Goal.Value))
        {
            Complain(file, when.Line, "The miss is the goal.", "Say what goes wrong.");
        }
        CheckRoad(module, step, practice, goal, begin, first);

        AppGoal Before(AppMiss turn) =>
            GoalOf(task, $"{turn.Key}: {task.Goal.Value}", new Condition.All([turn.When, new Condition.Not(task.Condition)]), mails);
    }

    // The same from another start, with the other apps on the phone.
    void CheckAgain(WrittenModule module, WrittenPractice.InApp task)
    {
        ImmutableArray<string> shows = [.. task.Shows.Select(app => app.Value)];
        var apps = RecallTasks.AppsFor(shows, library);
        var goal = GoalOf(
            task with { Shows = [.. apps.Select(app => new YamlText(app, task.Goal.Line))] },
            task.Goal.Value,
            task.Condition,
            [.. module.Settings.Mails.Select(mail => mail.Value)]);
        var map = RoadMap.Of(goal, goal.Anew(PhoneState.Fresh), RecallTasks.StartOf(task.Id.Value, shows, library));
        var doubt = !map.IsWhole ? "it has more states than can be looked at"
            : map.Places[0].Distance is not { } taps ? "its goal can't be reached from there"
            : taps > LongestAgain ? $"its goal is {taps} taps away"
            : map.Places.FirstOrDefault(place => place.Distance is null) is { } end ? $"from the screen '{end.Screen.ScreenId}' its goal can't be reached any more"
            : null;
        if (doubt is not null)
        {
            Complain(
                module.Dutch.File,
                task.Goal.Line,
                $"The task can't come back from another start: {doubt}.",
                "Name other steps under recall in module.yml.");
        }
    }

    AppGoal GoalOf(WrittenPractice.InApp task, string text, Condition condition, ImmutableArray<string> mails) => new(
        text,
        condition,
        [.. task.With.Select(pair => (pair.Fact, pair.Value.Value))],
        [.. task.Turns.Select(turn => turn.Turn)],
        [.. task.Shows.Select(app => app.Value)],
        [.. task.Files.Select(name => name.Value)],
        library)
    {
        Mails = mails,
        Offers = new LetterOffers(OffersOf(task, Letter.ToField), OffersOf(task, Letter.SubjectField), OffersOf(task, Letter.TextField)),
    };

    static ImmutableArray<string> OffersOf(WrittenPractice.InApp task, string field) =>
        task.Offers.TryGetValue(field, out var offers) ? [.. offers.Select(offer => offer.Value.TrimEnd())] : [];

    void CheckLength(string file, WrittenStep step, WrittenPractice.InApp task, RoadMap map)
    {
        var most = step.Kind is StepKind.Try ? LongestFirstTry : LongestRoad;
        switch (map.Places[0].Distance)
        {
            case null:
                Complain(
                    file, task.Goal.Line, "The goal can't be reached.", "Look at the values in it, and at what the screens can set.");
                break;
            case 0:
                Complain(
                    file, task.Goal.Line, "The goal holds before anybody does anything.", "Change the goal, or what the task begins with.");
                break;
            case var taps when taps > most:
                Complain(file, task.Goal.Line, $"The goal is {taps} taps away.", $"Make the task smaller: at most {most}.");
                break;
        }
    }

    // Words of buttons in the task, its hints and what it shows are on a screen of the road, and each code stands where it can be read.
    void CheckRoad(WrittenModule module, WrittenStep step, WrittenPractice practice, AppGoal goal, PhoneState begin, Screen first)
    {
        var file = module.Dutch.File;
        var seen = new HashSet<string> { PhoneWords.Back, PhoneWords.Home, PhoneWords.Mail };
        seen.UnionWith(goal.Shows.Select(app => library.Apps.GetValueOrDefault(app)?.Name).OfType<string>());
        seen.UnionWith(library.FilesFor(goal.Files).Select(known => known.Name));
        if (goal.Shows.Contains(MailFacts.App))
        {
            seen.UnionWith(PhoneWords.Buttons);
            seen.UnionWith(library.Mails.Values.Select(mail => mail.From));
            seen.UnionWith(goal.Offers.To.Concat(goal.Offers.Subject));
        }
        var (state, screen) = (begin, first);
        foreach (var control in (goal.RoadFrom(begin, first)?.Controls ?? []).Append(default))
        {
            seen.UnionWith(AppRules.WordsOn(screen, state, library, goal.Files));
            if (CodeAt(state, screen, control) is { } code && !IsReadable(code, step))
            {
                Complain(
                    file,
                    practice.Line,
                    $"The code {code} stands nowhere.",
                    "Let a message or an e-mail bring it, or say it in the text of the step.");
            }
            var next = new RoadSearch(goal).Moves(state, screen).FirstOrDefault(move => move.Control == control);
            (state, screen) = next.After is null ? (state, screen) : (next.After, next.Next);
        }
        foreach (var text in new[] { practice.Words, practice.Show }.Concat(practice.Hints))
        {
            foreach (var word in text.Prose.Buttons.Where(word => !seen.Contains(word)))
            {
                Complain(
                    file,
                    text.Line,
                    $"`{word}` stands on no screen on the way to the goal.",
                    "Use the words as the screens of the app have them.");
            }
        }
    }

    string? CodeAt(PhoneState state, Screen screen, Control control) =>
        control.Act is { Verb: PhoneVerb.Tap } act && AppRules.Find(screen, state, library) is var (app, found)
        && AppRules.ElementOf(act.Id, found, new Scope(state, library, app)) is (Element.Codepad pad, _)
            ? pad.Asks
            : null;

    bool IsReadable(string code, WrittenStep step) =>
        step.Texts.Select(text => text.Prose.Text)
            .Concat(library.Apps.Values.SelectMany(app => app.Tables.Values).SelectMany(table => table.Rows).SelectMany(row => row.Cells.Values))
            .Concat(library.Mails.Values.SelectMany(mail => mail.Paragraphs))
            .Any(text => text.Contains(code, StringComparison.Ordinal));

    static string WordsOf(RoadMap.Place place, AppGoal goal) =>
        place.Before is { } before
            ? $"the tap '{place.Control.Act?.Id ?? place.Control.Screen?.ToString()}' on '{before.Screen.ScreenId}'"
            : $"the start, with {goal.With.Length} facts";

    IEnumerable<ContentProblem> UnusedScreens() =>
        from app in library.Apps.Values
        from screen in app.Screens.Keys
        where !visited.Contains((app.Id, screen))
        select new ContentProblem(
            $"practice/apps/{app.Id}/{screen}.yml",
            0,
            "No task leads to this screen.",
            "Lead to it from a screen of a task, or take it away.");

    void Complain(string file, int line, string message, string remedy) => problems.Add(new ContentProblem(file, line, message, remedy));
}
