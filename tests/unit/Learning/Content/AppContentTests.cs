using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Features.Practice;
using Microsoft.Extensions.Logging.Testing;

namespace DigitaalWerkt.Tests.Learning.Content;

/// <summary>What the checks say about apps and the tasks in them. Each fault is planted in an app without any.</summary>
public sealed class AppContentTests : IDisposable
{
    const string Choice = "- choice: Hoe is het?\n    fact: maat";
    const string Talk = "- bubbles: dingen\n    from: Els\n    row: { title: naam }\n    mine: kleur = rood";

    const string Days = "- days: dingen\n    label: Kies\n    row: { title: naam, line: naam }\n    week: kleur";

    readonly TestContent content = new TestContent().WithApp();

    public void Dispose() => content.Dispose();

    [Fact]
    public void Nothing_is_wrong_before_a_fault_is_planted() => Told().ShouldBeEmpty(string.Join('\n', Told()));

    [Theory]
    [InlineData("goal: kast.mee has brief", "goal: kast.mee has brief and kast.licht and not kast.licht", "The goal can't be reached.")]
    [InlineData("goal: kast.mee has brief", "goal: not kast.licht", "The goal holds before anybody does anything.")]
    [InlineData("goal: kast.woord = blad", "goal: kast.mee has brief", "The goal is 4 taps away.")]
    [InlineData("goal: kast.mee has brief", "goal: kast.mee has rood-blad", "The free task has the goal of the guided one.")]
    [InlineData("goal: kast.mee has brief", "goal: kast.weg", "There is no fact 'kast.weg'.")]
    [InlineData("goal: kast.mee has brief", "goal: kast.mee has boek", "'kast.mee' can't be 'boek'.")]
    [InlineData("goal: kast.mee has brief", "goal: kast.mee = brief", "'kast.mee' is a set.")]
    [InlineData("goal: kast.mee has brief", "goal: kast.mee has (brief", "'kast.mee has (brief' is no condition.")]
    [InlineData("goal: kast.mee has brief", "goal: kast.cv = foto", "The file 'foto' isn't on the phone in this task.")]
    [InlineData("when: kast.licht", "when: kast.licht and not kast.licht", "never holds before the goal.")]
    [InlineData("when: kast.licht", "when: kast.mee has brief", "The miss is the goal.")]
    [InlineData("when: kast.licht", "when: kast.maat = reus", "'kast.maat' can't be 'reus'.")]
    [InlineData("praise: Licht is er.", "praise: Licht is er.\n    say: Licht is er.", "A miss isn't whole.")]
    [InlineData("  - other: Kijk naar de naam.", "", "The task has no kind words for any other tap.")]
    [InlineData("task: Neem de brief mee.", "task: Tik op `Neem brief`.", "`Neem brief` stands on no screen on the way to the goal.")]
    [InlineData("files: [cv]", "files: [weg]", "There is no file 'weg'.")]
    [InlineData("files: [cv]", "shows: [mail]", "The app 'kast' isn't on the phone in this task.")]
    [InlineData("files: [cv]", "start: ding", "The task can't begin on the screen 'ding'.")]
    [InlineData("kast.maat: groot", "kast.maat: reus", "'kast.maat' is no fact, or can't be 'reus'.")]
    [InlineData("app: kast", "app: koffer", "There is no app 'koffer'.")]
    public void A_fault_in_a_task_is_told_with_its_line(string from, string to, string message)
    {
        content.Change(AppSamples.Lesson, from, to);

        Told().ShouldContain(
            problem => problem.StartsWith(AppSamples.Lesson) && !problem.Contains("(0)") && problem.Contains(message), string.Join('\n', Told()));
    }

    [Fact]
    public void A_tap_after_which_the_goal_is_lost_is_told()
    {
        content.Change(AppSamples.Thing, "fact: mee has open", "fact: mee has open\n    when: not licht");
        content.Change(AppSamples.Thing, "- switch: Licht\n    icon: bel\n    fact: licht", "- button: Licht\n    set: licht");

        Told().ShouldContain(
            problem => problem.Contains("the goal can't be reached any more: it was lost after the tap '2' on 'ding'"), string.Join('\n', Told()));
    }

    [Fact]
    public void A_goal_that_is_more_than_twelve_taps_away_is_told()
    {
        var buttons = Enumerable.Range(0, 13).Select(i => $"  - button: Neem\n    when: tel = {i}\n    set: tel = {i + 1}\n");
        content.Change(AppSamples.App, "licht: { yes-no: nee }", "licht: { yes-no: nee }\n  tel: { number: 20 }");
        content.Change(AppSamples.Thing, "  - switch: Licht", string.Concat(buttons) + "  - switch: Licht");
        content.Change(AppSamples.Lesson, "goal: kast.mee has brief", "goal: kast.tel >= 13");

        Told().ShouldContain(problem => problem.Contains("The goal is 16 taps away."), string.Join('\n', Told()));
    }

    [Theory]
    [InlineData("app: kast\ngoal: kast.licht", "The task doesn't repeat what 'les' taught.")]
    [InlineData("goal: open\nmail: gesprek\nstart: inbox", null)]
    public void A_lesson_begins_with_what_the_one_before_it_taught(string task, string? message)
    {
        const string Settings = "modules/kast/module.yml";
        content.Change(Settings, "after: null", "after: les");
        content.Change(Settings, "mails: []", "mails: [gesprek]");
        var miss = task.StartsWith("app", StringComparison.Ordinal) ? "- other" : "other";
        content.Change(AppSamples.Lesson, "# Waarom", $"""
            # Weet je het? @#weet .pick-up%

            ```practice
            {task}
            task: Lees de naam.
            hints:
              - Kijk naar de naam.
              - Tik op de naam.
            show: Tik op de naam.
            done: Dit is het.
            miss:
              {miss}: Kijk naar de naam.
            ```

            # Waarom
            """.Replace('@', '{').Replace('%', '}'));

        if (message is null)
        {
            Told().ShouldBeEmpty(string.Join('\n', Told()));
        }
        else
        {
            Told().ShouldContain(problem => problem.Contains(message), string.Join('\n', Told()));
        }
    }

    [Fact]
    public void A_broken_app_is_logged_with_its_place_and_the_last_good_one_stays()
    {
        var log = new FakeLogger<PracticeLibrary>();
        var library = new PracticeLibrary(content.Folder, log);
        var good = library.Apps["kast"];
        content.Change(AppSamples.List, "go: ding", "go: weg");

        library.Refresh();

        library.Apps["kast"].ShouldBeSameAs(good);
        var line = content.LineOf(AppSamples.List, "go: weg");
        log.Collector.GetSnapshot().ShouldHaveSingleItem().Message.ShouldBe(
            $"The practice phone is broken; the last good one stays. {AppSamples.List}({line}): There is no screen 'weg'. This app has: ding, lijst, zoek.");
    }

    [Fact]
    public void A_screen_that_no_task_leads_to_is_told()
    {
        content.Write("practice/apps/kast/los.yml", "title: Hier\nback: zoek\nelements:\n  - text: Hier is niets.\n");

        Told().ShouldHaveSingleItem().ShouldStartWith("practice/apps/kast/los.yml(0): No task leads to this screen.");
    }

    [Theory]
    [InlineData(AppSamples.App, "icon: tas", "icon: boom", "There is no icon 'boom'.")]
    [InlineData(AppSamples.App, "palette: groen", "palette: roze", "There is no palette 'roze'.")]
    [InlineData(AppSamples.App, "start: zoek", "start: weg", "There is no screen 'weg'.")]
    [InlineData(AppSamples.App, "{ yes-no: nee }", "{ yes-no: misschien }", "can't begin with 'misschien'")]
    [InlineData(AppSamples.App, "{ text: 20 }", "{ text: 2000 }", "The fact 'woord' can't begin with ''")]
    [InlineData(AppSamples.App, "{ row: dingen }", "{ row: dieren }", "There is no table 'dieren'.")]
    [InlineData(AppSamples.App, "{ text: 20 }", "{ text: 20, yes-no: nee }", "The fact 'woord' isn't of one kind")]
    [InlineData(AppSamples.App, "tables: [dingen]", "tables: [dieren]", "There is no table 'dieren'.")]
    [InlineData(AppSamples.Things, "wie: korrel", "wie: niemand", "Nobody in people.yml is 'niemand'.")]
    [InlineData(AppSamples.Things, "  kleur: groen", "  maat: groen", "The row 'groen-blad' hasn't the cells of the first row.")]
    [InlineData(AppSamples.List, "back: zoek\n", "", "The screen has no way back.")]
    [InlineData(AppSamples.List, "go: ding", "go: weg", "There is no screen 'weg'.")]
    [InlineData(AppSamples.List, "where: naam contains woord", "where: naam holds woord", "'naam holds woord' is no condition.")]
    [InlineData(AppSamples.List, "where: naam contains woord", "where: geur contains woord", "There is no fact 'geur'.")]
    [InlineData(AppSamples.List, "set: open", "set: woord", "'woord' changes no fact of this app.")]
    [InlineData(AppSamples.List, "{bedrijf}", "{geur}", "There is no fact 'geur' for in the text.")]
    [InlineData(AppSamples.Search, "fact: woord", "fact: open", "'open' is no fact of the kind Text in app.yml.")]
    [InlineData(AppSamples.Search, "    tiles: [blad, brief]\n", "", "There are no words to tap.")]
    [InlineData(AppSamples.Search, "go: lijst", "go: lijst\n    tiles: [a]", "The key 'tiles' doesn't go with 'button'.")]
    [InlineData(AppSamples.Search, "go: lijst", "send: weg", "There is no e-mail 'weg'.")]
    [InlineData(AppSamples.Search, "- button: Zoeken", "- ballon: Zoeken", "There is no key 'ballon' here.")]
    [InlineData(AppSamples.Search, "go: lijst", "send: kast.weg", "Nothing 'kast.weg' can arrive.")]
    [InlineData(AppSamples.Search, "go: lijst", "send: koffer.brief", "Nothing 'koffer.brief' can arrive.")]
    [InlineData(AppSamples.App, "tables: [dingen]", "tables: [dingen]\narrives: open", "There is no set of rows in which something arrives.")]
    [InlineData(AppSamples.App, "tables: [dingen]", "tables: [dingen]\nbadge: mee has id", "There is no set of rows in which something arrives.")]
    [InlineData(AppSamples.App, "tables: [dingen]", "tables: [dingen]\narrives: mee\nbadge: mee holds id", "'mee holds id' is no condition.")]
    [InlineData(AppSamples.App, "tables: [dingen]", "tables: [dingen]\narrives: mee\nbadge: mee has geur and geur", "There is no fact 'geur'.")]
    [InlineData(AppSamples.Thing, Choice, "- bubbles: dieren\n    from: Els\n    row: { title: naam }\n    mine: kleur = rood", "The conversation has no table")]
    [InlineData(AppSamples.Thing, Choice, "- bubbles: dingen\n    row: { title: naam }\n    mine: kleur = rood", "lacks row or from.")]
    [InlineData(AppSamples.Thing, Choice, "- bubbles: dingen\n    from: Els\n    row: { title: naam }", "doesn't say which lines are mine.")]
    [InlineData(AppSamples.Thing, Choice, Talk + "\n    fact: mee", "doesn't say what can be answered.")]
    [InlineData(AppSamples.Thing, Choice, Talk + "\n    answers: kleur = rood\n    fact: maat", "'maat' is no fact of the kind SomeOf in app.yml.")]
    [InlineData(AppSamples.Thing, Choice, Talk + "\n    answers: kleur = rood\n    fact: mee", "There is no text here.")]
    [InlineData(AppSamples.Thing, Choice, "- days: dagen\n    label: Kies\n    fact: open", "The days have no table, or lack row or week.")]
    [InlineData(AppSamples.Thing, Choice, Days + "\n    fact: maat\n    entries: dingen", "'maat' is no fact of the kind Row in app.yml.")]
    [InlineData(AppSamples.Thing, Choice, Days + "\n    fact: open\n    entries: dingen", "or no table of appointments.")]
    [InlineData(AppSamples.Thing, Choice, Days + "\n    fact: cv\n    entries: dingen", "The days have no fact that holds one of them")]
    [InlineData(AppSamples.Thing, Choice, "- trip: dingen\n    row: { title: naam, line: kleur }", "The way has no table, or lacks row or where.")]
    [InlineData(AppSamples.Thing, Choice, "- trip: dingen\n    where: kleur = rood\n    row: { title: naam, line: kleur }", "The part 'rood-blad' of the way says not how one goes")]
    [InlineData(AppSamples.Thing, Choice, "- prompt: Hoe is het?\n    fact: open\n    words: { klein: Neem mee, groot: Licht }", "'open' is no fact of the kind OneOf in app.yml.")]
    [InlineData(AppSamples.Thing, Choice, "- prompt: Hoe is het?\n    fact: maat\n    words: { klein: Neem mee }", "The question of the phone has no two answers.")]
    [InlineData(AppSamples.Thing, Choice, "- prompt: Hoe is het?\n    fact: maat\n    words: { klein: Neem mee, reus: Licht }", "'maat' can't be 'reus'.")]
    [InlineData(AppSamples.Thing, Choice, "- prompt: Hoe is het?\n    fact: maat\n    icon: boom\n    words: { klein: Neem mee, groot: Licht }", "There is no icon 'boom'.")]
    [InlineData(AppSamples.Thing, Choice, "- prompt: Hoe is het?\n    fact: maat\n    words: { klein: Neem, groot: Licht }", "The button 'Neem' isn't listed.")]
    [InlineData(AppSamples.Thing, Choice, "- codepad: Hoe is het?\n    wrong: Kijk nog eens.\n    asks: licht", "The code pad asks no code.")]
    [InlineData(AppSamples.Thing, Choice, "- codepad: Hoe is het?\n    asks: \"4815\"", "There is no text here.")]
    [InlineData(AppSamples.Thing, "icon: hart", "icon: steen", "There is no icon 'steen'.")]
    [InlineData(AppSamples.Thing, "fact: licht", "fact: woord", "The switch has no fact that can be on or off")]
    [InlineData(AppSamples.Thing, "needs: open", "needs: weg", "There is no fact 'weg' in app.yml.")]
    [InlineData(AppSamples.List, "line: \"{bedrijf}\"", "picture: kleur", "The drawing 'rood' is not there.")]
    [InlineData(AppSamples.Thing, "- choice: Hoe is het?\n    fact: maat", "- picture: weg.svg\n    alt: Een ding.", "The drawing 'weg.svg' is not there.")]
    [InlineData(AppSamples.Thing, "- choice: Hoe is het?", "- crop: Hoe is het?\n    picture: weg.svg\n    alt: Een ding.", "The drawing 'weg.svg' is not there.")]
    [InlineData(AppSamples.Thing, "- choice: Hoe is het?", "- crop: Hoe is het?\n    picture: ding.svg\n    alt: Een ding.", "'klein' has no frame.")]
    [InlineData(AppSamples.Thing, "- choice: Hoe is het?", "- slider: Hoe is het?", "'maat' is no fact of the kind Number in app.yml.")]
    [InlineData(AppSamples.Thing, "- choice: Hoe is het?\n    fact: maat", "- page: open\n    number: tel", "The page is of no file.")]
    [InlineData(AppSamples.Thing, "- choice: Hoe is het?\n    fact: maat", "- page: cv\n    number: maat", "The number of the page doesn't begin with 1.")]
    [InlineData("practice/files/cv.yml", "alt: Een blad.", "alt: Een blad.\nplace: kast", "A file can't lie in 'kast'.")]
    [InlineData("practice/files/cv.yml", "alt: Een blad.", "alt: Een blad.\npages:\n  - drawing: weg.svg\n    alt: Een blad.", "The drawing 'weg.svg' is not there.")]
    [InlineData("practice/mails/gesprek.md", "always: false", "always: false\nlink: weg.example", "stands in a real e-mail, or could be somebody's.")]
    [InlineData("practice/mails/gesprek.md", "always: false", "always: false\nfile: weg", "There is no file 'weg'.")]
    [InlineData("practice/persona.yml", "0400 00 00 00", "0470 12 34 56", "could be somebody's")]
    [InlineData("practice/persona.yml", "sam@post.example", "sam@post.be", "could be somebody's")]
    [InlineData(AppSamples.Thing, "Dit is een", "Dit is gewoon een", "'gewoon' makes somebody who doesn't manage feel small.")]
    [InlineData(AppSamples.Thing, "Dit is een", "Dit is een envelop en nog een envelop en nog een envelop en een", "words.")]
    [InlineData(AppSamples.Thing, "Dit is een", "Dit is een tafellaken", "'tafellaken' isn't in content/words.txt")]
    [InlineData(AppSamples.Things, "kleur: rood", "kleur: rood 09 123 45 67", "A number here could be somebody's.")]
    [InlineData(AppSamples.Things, "kleur: rood", "kleur: rood BE68 5390 0754 7034", "A number here could be somebody's.")]
    [InlineData(AppSamples.Things, "kleur: rood", "kleur: 12 mei", "A date here grows old.")]
    public void A_fault_in_an_app_is_told_with_its_file(string file, string from, string to, string message)
    {
        content.Change(file, from, to);

        Told().ShouldContain(problem => problem.StartsWith(file) && problem.Contains(message), string.Join('\n', Told()));
    }

    [Fact]
    public void A_code_that_nothing_tells_is_told()
    {
        content.Change(AppSamples.Thing, "- switch: Neem mee\n    icon: hart\n    fact: mee has open", "- codepad: Hoe is het?\n    asks: \"4815\"\n    wrong: Kijk naar de naam.\n    set: mee has open");
        content.Change(AppSamples.Lesson, "  - Tik op `Neem mee`.\nshow: Tik op `Neem mee`.", "  - Tik op `OK`.\nshow: Tik op `OK`.");
        content.Change(AppSamples.Lesson, "  - Tik op `Neem mee`.\nshow: Tik op `Neem mee`.", "  - Tik op `OK`.\nshow: Tik op `OK`.");
        Told().Count(problem => problem.StartsWith(AppSamples.Lesson, StringComparison.Ordinal) && problem.Contains("The code 4815 stands nowhere.")).ShouldBe(2, string.Join('\n', Told()));

        content.Change(AppSamples.Things, "kleur: groen", "kleur: 4815");
        content.Change(ButtonMeanings.File, "Neem mee:", "OK:");
        Told().ShouldBeEmpty(string.Join('\n', Told()));
    }

    [Fact]
    public void An_appointment_on_no_day_is_told_and_one_on_a_day_is_not()
    {
        content.Write(AppSamples.Things, content.Read(AppSamples.Things).Replace("  kleur: rood", "  kleur: rood\n  dag: weg", StringComparison.Ordinal)
            .Replace("  kleur: groen", "  kleur: groen\n  dag: brief", StringComparison.Ordinal));
        content.Change(AppSamples.Thing, Choice, Days + "\n    fact: open\n    entries: dingen");

        var told = Told().FindAll(problem => problem.Contains(" is on no day."));

        told.Count.ShouldBe(2);
        told.ShouldAllBe(problem => problem.StartsWith($"{AppSamples.Thing}(", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_is_not_there_is_told_and_one_that_is_is_shown()
    {
        content.Change(AppSamples.Thing, "elements:", "elements:\n  - picture: kast.svg\n    alt: Dit is een kast.");
        Told().ShouldContain(problem => problem.StartsWith(AppSamples.Thing) && problem.Contains("The drawing 'kast.svg' is not there"));

        content.Write("practice/apps/kast/kast.svg", Samples.Drawing);
        Told().ShouldBeEmpty();
    }

    List<string> Told() =>
    [
        .. new LessonCheck().Run(content.Folder).Concat(new PracticeCheck().Run(content.Folder)).Distinct().Select(problem => problem.ToString()),
    ];
}
