using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Tests.Practice;

public sealed class PhoneTests
{
    static readonly PracticeTask Answer = PracticeDesk.Task(PracticeDesk.AnswerShop);

    [Fact]
    public void An_opened_e_mail_is_read_and_reaches_the_goal_to_open_it()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.OpenShop));

        player.Tap(PhoneVerb.Open, "winkel").Outcome.ShouldBe(Outcome.Reached);

        player.State.Read.ShouldBe(["winkel"]);
        player.Screen.ShouldBe(Screen.Message("winkel"));
        player.Tally.ReachedAlone.ShouldBeTrue();
    }

    [Fact]
    public void Another_e_mail_is_a_miss_that_says_which()
    {
        var answer = new Player(PracticeDesk.Task(PracticeDesk.OpenShop)).Tap(PhoneVerb.Open, "noor");

        answer.Outcome.ShouldBe(Outcome.Missed);
        answer.Miss.ShouldBe("noor");
    }

    [Fact]
    public void Who_looks_for_the_false_e_mail_may_read_the_others()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.MarkFalse));

        player.Tap(PhoneVerb.Open, "winkel").Outcome.ShouldBe(Outcome.Nothing);
        player.Tap(PhoneVerb.ShowSender).Outcome.ShouldBe(Outcome.Nothing);
        player.Go(Screen.More(player.Screen.Id)).Tap(PhoneVerb.MarkSpam).Miss.ShouldBe("winkel");
        player.Tap(PhoneVerb.Open, "vals").Outcome.ShouldBe(Outcome.Nothing);
        player.Go(Screen.More(player.Screen.Id)).Tap(PhoneVerb.MarkSpam).Outcome.ShouldBe(Outcome.Reached);
    }

    [Fact]
    public void The_details_of_the_sender_reach_the_goal_to_look_at_them()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.WhoIsShop, start: Screen.Message("winkel")));

        player.Tap(PhoneVerb.StartReply).Miss.ShouldBe(Verdict.Other);
        player.Tap(PhoneVerb.Back);
        player.Tap(PhoneVerb.ShowSender).Outcome.ShouldBe(Outcome.Reached);
        player.Screen.ShouldBe(Screen.Sender("winkel"));
    }

    [Fact]
    public void An_answer_with_the_right_file_reaches_the_goal_and_lies_with_the_sent_e_mails()
    {
        var player = new Player(Answer);
        player.Tap(PhoneVerb.Open, "winkel");
        player.Tap(PhoneVerb.StartReply);
        player.Tap(PhoneVerb.AddFile, typed: "  Hier is mijn cv.\r\nGroeten  ");
        player.Tap(PhoneVerb.Attach, "cv");

        player.Tap(PhoneVerb.Send).Outcome.ShouldBe(Outcome.Reached);

        var sent = player.State.Sent.ShouldHaveSingleItem();
        sent.Text.ShouldBe("Hier is mijn cv.\nGroeten");
        sent.Files.ShouldBe(["cv"]);
        player.State.Drafts.ShouldBeEmpty();
        player.Screen.ShouldBe(Screen.Sent);
    }

    [Fact]
    public void Another_file_is_a_miss_and_can_be_left_out_again()
    {
        var player = new Player(Answer).Go(Screen.Files("winkel"));

        player.Tap(PhoneVerb.Attach, "kat").Miss.ShouldBe("kat");
        player.Tap(PhoneVerb.Detach, "kat").Outcome.ShouldBe(Outcome.Nothing);

        player.State.DraftOf("winkel").Files.ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_with_another_file_is_a_miss_that_says_which()
    {
        var player = new Player(Answer).Go(Screen.Files("winkel"));
        player.Tap(PhoneVerb.Attach, "kat");

        player.Tap(PhoneVerb.Send, typed: "Hallo").Miss.ShouldBe("kat");
    }

    [Fact]
    public void An_answer_without_the_file_is_a_miss_that_can_be_taken_back()
    {
        var player = new Player(Answer).Go(Screen.Reply("winkel"));

        player.Tap(PhoneVerb.Send, typed: "Hallo").Miss.ShouldBe(Verdict.NoFile);
        player.Tap(PhoneVerb.Undo);

        player.State.Sent.ShouldBeEmpty();
        player.Screen.ShouldBe(Screen.Reply("winkel"));
        player.State.DraftOf("winkel").Text.ShouldBe("Hallo");
    }

    [Theory]
    [InlineData("", Refusal.EmptyText)]
    [InlineData("  \n ", Refusal.EmptyText)]
    [InlineData(null, Refusal.EmptyText)]
    public void An_empty_answer_is_refused(string? typed, Refusal refusal)
    {
        var player = new Player(Answer).Go(Screen.Reply("winkel"));

        player.Tap(PhoneVerb.Send, typed: typed).Refusal.ShouldBe(refusal);
        player.State.Sent.ShouldBeEmpty();
    }

    [Fact]
    public void Too_long_an_answer_is_refused_and_given_back()
    {
        var typed = new string('a', PhoneState.MaxText + 1);
        var answer = new Player(Answer).Go(Screen.Reply("winkel")).Tap(PhoneVerb.AddFile, typed: typed);

        answer.Refusal.ShouldBe(Refusal.TextTooLong);
        answer.Typed.ShouldBe(typed);
    }

    [Fact]
    public void A_double_tap_sends_once()
    {
        var player = new Player().Go(Screen.Reply("winkel"));

        player.Tap(PhoneVerb.Send, typed: "Hallo");
        player.Go(Screen.Reply("winkel")).Tap(PhoneVerb.Send, typed: "Hallo");

        player.State.Sent.Count.ShouldBe(1);
        player.Tap(PhoneVerb.Undo);
        player.State.Sent.ShouldBeEmpty();
    }

    [Fact]
    public void Two_answers_in_one_moment_have_their_own_ids()
    {
        var player = new Player();
        player.Go(Screen.Reply("winkel")).Tap(PhoneVerb.Send, typed: "Een");
        player.Go(Screen.Reply("noor")).Tap(PhoneVerb.Send, typed: "Twee");

        player.State.Sent.Select(sent => sent.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void An_answer_that_is_left_for_a_while_is_kept()
    {
        var player = new Player().Go(Screen.Reply("winkel"));

        player.Tap(PhoneVerb.Back, typed: "Nog niet klaar");

        player.Screen.ShouldBe(Screen.Message("winkel"));
        player.State.DraftOf("winkel").Text.ShouldBe("Nog niet klaar");
    }

    [Fact]
    public void In_try_mode_the_next_control_lights_up_after_two_misses()
    {
        var task = PracticeDesk.Task(PracticeDesk.OpenShop, TaskMode.Try);
        var player = new Player(task);

        player.Tap(PhoneVerb.Open, "noor");
        task.IsLit(player.State).ShouldBeFalse();
        player.Go(Screen.Inbox).Tap(PhoneVerb.Open, "vals");

        task.IsLit(player.State).ShouldBeTrue();
    }

    [Theory]
    [InlineData(TaskMode.Try)]
    [InlineData(TaskMode.Guided)]
    [InlineData(TaskMode.Free)]
    public void Who_asks_to_be_shown_sees_it_and_did_not_do_it_alone(TaskMode mode)
    {
        var task = PracticeDesk.Task(PracticeDesk.OpenShop, mode);
        var player = new Player(task);

        player.Tap(PhoneVerb.Show);
        task.IsLit(player.State).ShouldBeTrue();
        player.Tap(PhoneVerb.Open, "winkel");

        player.Tally.Reached.ShouldBeTrue();
        player.Tally.ReachedAlone.ShouldBeFalse();
        task.IsLit(player.State).ShouldBeFalse();
    }

    [Fact]
    public void A_task_can_be_done_again_from_its_beginning()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.MarkFalse, start: Screen.Message("vals")));
        player.Go(Screen.More(player.Screen.Id)).Tap(PhoneVerb.MarkSpam).Outcome.ShouldBe(Outcome.Reached);

        player.Tap(PhoneVerb.Again);

        player.Screen.ShouldBe(Screen.Message("vals"));
        player.State.Spam.ShouldBeEmpty();
        player.Tally.ShouldBe(TaskTally.None);
        player.Go(Screen.More(player.Screen.Id)).Tap(PhoneVerb.MarkSpam).Outcome.ShouldBe(Outcome.Reached);
    }

    [Fact]
    public void In_guided_mode_a_locked_button_does_nothing()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.OpenShop, TaskMode.Guided));

        player.Tap(PhoneVerb.Open, "noor").Outcome.ShouldBe(Outcome.Nothing);

        player.State.Read.ShouldBeEmpty();
        player.Screen.ShouldBe(Screen.Inbox);
    }

    [Fact]
    public void In_guided_mode_an_answer_may_be_written_by_hand()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.AnswerShop, TaskMode.Guided, Screen.Message("winkel")));
        player.Tap(PhoneVerb.StartReply);

        player.Tap(PhoneVerb.AddFile, typed: "Mijn eigen woorden");
        player.Tap(PhoneVerb.Attach, "cv");

        player.Tap(PhoneVerb.Send).Outcome.ShouldBe(Outcome.Reached);
        player.State.Sent[0].Text.ShouldBe("Mijn eigen woorden");
    }

    [Fact]
    public void Beginning_again_keeps_the_e_mails_that_came_in_and_can_be_taken_back()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.MarkFalse));
        player.Tap(PhoneVerb.Open, "vals");
        player.Go(Screen.More(player.Screen.Id)).Tap(PhoneVerb.MarkSpam);

        player.Tap(PhoneVerb.Reset);
        player.State.Arrived.ShouldContain("vals");
        player.State.Spam.ShouldBeEmpty();
        player.Tap(PhoneVerb.Undo);

        player.State.Spam.ShouldBe(["vals"]);
        player.Tally.Reached.ShouldBeTrue();
    }

    [Fact]
    public void A_lesson_brings_its_e_mails_into_the_free_mailbox()
    {
        var player = new Player(PracticeDesk.Task(PracticeDesk.OpenShop));
        PracticeDesk.Library.MailsFor(player.State, null).Select(mail => mail.Id).ShouldBe(["noor"]);

        player.Tap(PhoneVerb.Open, "winkel");

        PracticeDesk.Library.MailsFor(player.State, null).Select(mail => mail.Id).ShouldBe(["vals", "winkel", "noor"]);
    }
}
