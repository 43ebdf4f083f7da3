using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Practice.Apps;
using FsCheck;
using FsCheck.Fluent;
using Outcome = DigitaalWerkt.Web.Features.Practice.Outcome;

namespace DigitaalWerkt.Tests.Practice.Apps;

/// <summary>From wherever somebody wandered, the lit control leads to the goal; for every task of every lesson.</summary>
public sealed class RoadTests
{
    const int LongestRoad = 20;

    static readonly Arbitrary<int[]> Walks = Gen.Choose(0, 5_000).ArrayOf(25).ToArbitrary();

    public static TheoryData<string> Keys => [.. Town.Tasks.Select(task => task.Task.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void From_fifty_states_the_goal_is_reached(string key) => Prop.ForAll(Walks, walk =>
    {
        var task = TaskOf(key);
        var (state, screen) = Wander(task, walk);
        ShouldLeadToTheGoal(task, state, screen);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Theory, MemberData(nameof(Keys))]
    public void In_guided_mode_the_lit_control_works_and_a_road_never_ends(string key) => Prop.ForAll(Walks, walk =>
    {
        var task = TaskOf(key) with { Mode = TaskMode.Guided };
        var (state, screen) = (Phone.Begin(PhoneState.Fresh, task), task.Start);
        foreach (var number in walk)
        {
            if (state.TallyOf(task).Reached)
            {
                return;
            }
            var next = task.NextControl(state, screen).ShouldNotBeNull();
            task.Allows(state, screen, next).ShouldBeTrue();
            var allowed = Moves(task, state, screen).Where(control => task.Allows(state, screen, control)).ToList();
            (state, screen) = Do(task, state, screen, allowed[number % allowed.Count]);
        }
        // A button may be tapped before its field is filled in. Whoever does so all the time hasn't come there yet.
        ShouldLeadToTheGoal(task, state, screen);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void Typing_by_hand_goes_as_well_as_tapping_a_word_in_guided_mode()
    {
        var task = Town.AppTasks.Single(task => task.Key == "vacature-zoeken/samen");
        var (state, screen) = (Phone.Begin(PhoneState.Fresh, task), task.Start);

        var typed = new Dictionary<string, string?> { ["woord"] = " Poetshulp " };
        var answer = Phone.Do(state, screen, new PhoneAct(PhoneVerb.Tap, "1"), null, task, Town.Library, Town.Now, typed);

        // The word came along with the tap.
        answer.Screen.ShouldBe(Screen.App("vacatures", "lijst"));
        answer.State.ValueOf(Fact("woord")).Text.ShouldBe("Poetshulp");
    }

    [Fact]
    public void A_wrong_turn_has_its_own_words_and_a_sensible_one_is_not_counted()
    {
        var task = Town.AppTasks.Single(task => task.Key == "vacature-zoeken/alleen");
        var goal = (AppGoal)task.Goal;
        var state = Phone.Begin(PhoneState.Fresh, task).With(Fact("open"), "keuken-nacht");
        var vacancy = Screen.App("vacatures", "vacature");

        var wrong = Phone.Do(state, vacancy, TapOn(vacancy, state, "Bewaren"), null, task, Town.Library, Town.Now);
        wrong.Outcome.ShouldBe(Outcome.Missed);
        goal.Misses.Single(miss => miss.Key == wrong.Miss).When.ToString().ShouldContain("keuken-nacht");
        wrong.State.TallyOf(task).Misses.ShouldBe(1);

        var mended = Phone.Do(wrong.State, vacancy, TapOn(vacancy, wrong.State, "Bewaren"), null, task, Town.Library, Town.Now);
        mended.Outcome.ShouldBe(Outcome.Nothing);
        mended.State.TallyOf(task).Misses.ShouldBe(1);

        var list = Screen.App("vacatures", "lijst");
        var sensible = Phone.Do(mended.State, list, TapOn(list, mended.State, "Stuur mij"), null, task, Town.Library, Town.Now);
        goal.Misses.Single(miss => miss.Key == sensible.Miss).IsPraise.ShouldBeTrue();
        sensible.State.TallyOf(task).Misses.ShouldBe(1);
    }

    [Fact]
    public void A_tap_in_an_app_can_be_taken_back()
    {
        var vacancy = Screen.App("vacatures", "vacature");
        var state = PhoneState.Fresh.With(Fact("open"), "poets-helder");

        var saved = Phone.Do(state, vacancy, TapOn(vacancy, state, "Bewaren"), null, null, Town.Library, Town.Now);
        var back = Phone.Do(saved.State, saved.Screen, new PhoneAct(PhoneVerb.Undo), null, null, Town.Library, Town.Now);

        saved.State.ValueOf(Fact("bewaard")).Members.ShouldBe(["poets-helder"]);
        back.State.ValueOf(Fact("bewaard")).Members.ShouldBe([]);
        back.Screen.ShouldBe(vacancy);
    }

    [Fact]
    public void What_an_app_sends_arrives_in_the_mailbox()
    {
        var form = Screen.App("vacatures", "formulier");
        var state = PhoneState.Fresh.With(Fact("open"), "poets-helder").With(Fact("cv"), "cv");

        var sent = Phone.Do(state, form, TapOn(form, state, "Verzenden"), null, null, Town.Library, Town.Now);

        sent.Screen.ShouldBe(Screen.App("vacatures", "verzonden"));
        Town.Library.MailsFor(state, null).ShouldNotContain(mail => mail.Id == "vacature-verzonden");
        Town.Library.MailsFor(sent.State, null).ShouldContain(mail => mail.Id == "vacature-verzonden");
    }

    [Fact]
    public void A_task_begins_with_its_own_facts_whatever_another_lesson_left()
    {
        var task = Town.AppTasks.Single(task => task.Key == "vacature-zoeken/alleen");
        var left = PhoneState.Fresh.With(Fact("bewaard").Key, "keuken-voormiddag", isIn: true) with { Doing = "vacature-zoeken/samen" };

        var begun = Phone.Begin(left, task);

        begun.Facts.ShouldBeEmpty();
        Phone.Begin(begun, task).ShouldBeSameAs(begun);
    }

    [Fact]
    public void A_task_about_e_mails_begins_with_them_as_new_and_leaves_all_others_alone()
    {
        var task = Town.AppTasks.Single(task => task.Key == "valse-e-mail/alleen");
        var left = PhoneState.Fresh with { Spam = ["job-geld", "noor-koffie"], Read = ["job-geld", "noor-koffie"], Doing = "valse-e-mail/samen" };

        var begun = Phone.Begin(left, task);

        begun.Spam.ShouldBe(["noor-koffie"]);
        begun.Read.ShouldBe(["noor-koffie"]);
    }

    [Fact]
    public void Another_false_e_mail_is_praised_and_a_real_one_is_a_miss()
    {
        var task = Town.AppTasks.Single(task => task.Key == "valse-e-mail/alleen");
        var state = Phone.Begin(PhoneState.Fresh, task);

        var praised = Phone.Do(state, Screen.More("bank-code"), new PhoneAct(PhoneVerb.MarkSpam), null, task, Town.Library, Town.Now);
        praised.State.TallyOf(task).ShouldSatisfyAllConditions(tally => tally.Miss.ShouldBe("3"), tally => tally.Misses.ShouldBe(0));
        var missed = Phone.Do(praised.State, Screen.More("magazijn-cv"), new PhoneAct(PhoneVerb.MarkSpam), null, task, Town.Library, Town.Now);
        missed.State.TallyOf(task).Misses.ShouldBe(1);
    }

    [Fact]
    public void A_goal_may_ask_what_mail_reports_and_its_road_leads_over_the_home_screen()
    {
        var goal = new AppGoal(
            "mail.spam has bank-code and vacatures.alert",
            new Condition.All([
                new Condition.Term("mail.spam", Comparison.Has, new Operand("bank-code")),
                new Condition.Term("vacatures.alert", Comparison.IsTrue, null),
            ]),
            [], [], ["vacatures", "mail"], [], Town.Library);
        var task = new PracticeTask("les/stap", TaskMode.Try, goal, ["bank-code"], Screen.App("vacatures", "zoeken"));
        var (state, screen) = (Phone.Begin(PhoneState.Fresh, task), task.Start);

        var taps = new List<string>();
        while (!state.TallyOf(task).Reached)
        {
            var next = task.NextControl(state, screen)!.Value;
            taps.Add(next.Act?.ToString() ?? next.Screen.ToString()!);
            (state, screen) = Do(task, state, screen, next);
        }

        taps.ShouldContain("start");
        taps.ShouldContain("open.bank-code");
        taps.ShouldContain("markspam");
    }

    static (PhoneState State, Screen Screen) Wander(PracticeTask task, int[] walk)
    {
        var (state, screen) = (Phone.Begin(PhoneState.Fresh, task), task.Start);
        foreach (var number in walk)
        {
            var moves = Moves(task, state, screen);
            (state, screen) = Do(task, state, screen, moves[number % moves.Count], number % 7 == 0 ? $"iets {number}" : null);
        }
        return (state, screen);
    }

    static void ShouldLeadToTheGoal(PracticeTask task, PhoneState state, Screen screen)
    {
        for (var taps = 0; !state.TallyOf(task).Reached; taps++)
        {
            taps.ShouldBeLessThan(LongestRoad, $"{task.Key} on {screen}");
            (state, screen) = Do(task, state, screen, task.Goal.NextControl(state, screen)!.Value);
        }
    }

    static PracticeTask TaskOf(string key) => Town.Tasks.Single(task => task.Task.Key == key).Task;

    static List<Control> Moves(PracticeTask task, PhoneState state, Screen screen) => task.Goal switch
    {
        AppGoal goal => [.. new RoadSearch(goal).Moves(state, screen).Select(move => move.Control)],
        MailGoal goal => [.. MovesInMail(task), goal.NextControl(state, screen)!.Value],
        _ => throw new ArgumentOutOfRangeException(nameof(task)),
    };

    // Everything that a form or an address can ask for, also where it does nothing.
    static IEnumerable<Control> MovesInMail(PracticeTask task)
    {
        var mails = Town.Library.MailsFor(PhoneState.Fresh, task).Select(mail => mail.Id).Order().ToList();
        var files = (task.FilesOnPhone ?? []).Order();
        return new[] { Screen.Inbox, Screen.Spam, Screen.Sent }
            .Concat(mails.SelectMany(mail => new[] { Screen.Message(mail), Screen.Sender(mail), Screen.More(mail), Screen.Reply(mail), Screen.Files(mail) }))
            .Select(Control.Go)
            .Concat(mails.Select(mail => Control.Do(PhoneVerb.Open, mail)))
            .Concat(files.SelectMany(file => new[] { Control.Do(PhoneVerb.Attach, file), Control.Do(PhoneVerb.Detach, file) }))
            .Concat(new[]
            {
                PhoneVerb.ShowSender, PhoneVerb.StartReply, PhoneVerb.MarkSpam, PhoneVerb.NotSpam, PhoneVerb.Write, PhoneVerb.Copy,
                PhoneVerb.AddFile, PhoneVerb.Back, PhoneVerb.Send, PhoneVerb.Undo,
            }.Select(verb => Control.Do(verb)));
    }

    static (PhoneState, Screen) Do(PracticeTask task, PhoneState state, Screen screen, Control control, string? typed = null)
    {
        if (control.Screen is { } place)
        {
            return (state, Phone.Land(place, state, task, Town.Library));
        }
        var written = control.Act!.Value.Verb == PhoneVerb.Write ? "Ik kom graag." : null;
        var fields = CodesOn(state, screen);
        if (typed is not null)
        {
            fields["woord"] = typed;
        }
        var answer = Phone.Do(state, screen, control.Act!.Value, written, task, Town.Library, Town.Now, fields);
        return (answer.State, answer.Screen);
    }

    // Whoever does a road types each code as it was sent.
    static Dictionary<string, string?> CodesOn(PhoneState state, Screen screen) =>
        screen.AppId is { } id && Town.Library.Apps[id] is var app
            ? new AppView(app, app.Screens[screen.ScreenId], new Scope(state, Town.Library, app), []).Elements
                .Where(element => element.Element is Element.Codepad)
                .ToDictionary(element => $"{element.Place}", element => (string?)((Element.Codepad)element.Element).Asks)
            : [];

    static PhoneAct TapOn(Screen screen, PhoneState state, string words)
    {
        var app = Town.Library.Apps[screen.AppId!];
        var view = new AppView(app, app.Screens[screen.ScreenId], new Scope(state, Town.Library, app), []);
        var place = view.Elements.First(element => element.Element switch
        {
            Element.Switch turned => turned.Label.StartsWith(words, StringComparison.Ordinal),
            Element.Button button => button.Label.StartsWith(words, StringComparison.Ordinal),
            _ => false,
        }).Place;
        return new PhoneAct(PhoneVerb.Tap, $"{place}");
    }

    static Fact Fact(string id) => Town.Library.Apps["vacatures"].Facts[id];
}
