using System.Text.Json;
using DigitaalWerkt.Web.Features.Practice;
using FsCheck;
using FsCheck.Fluent;
using Outcome = DigitaalWerkt.Web.Features.Practice.Outcome;

namespace DigitaalWerkt.Tests.Practice;

/// <summary>What holds whatever somebody taps, in whatever order.</summary>
public sealed class PhoneProperties
{
    // The longest road there is: out of the files and the answer of another e-mail, to the spam folder, back out of it, and
    // then the answer; each file that doesn't belong there costs one tap more.
    const int LongestRoad = 11;

    static readonly Arbitrary<int[]> Adventures = Gen.Choose(0, 5_000).ArrayOf().ToArbitrary();

    [Fact]
    public void The_lit_control_always_leads_to_the_goal() => Check(numbers =>
    {
        foreach (var goal in PracticeDesk.Goals)
        {
            foreach (var mode in Enum.GetValues<TaskMode>())
            {
                var player = Adventure(PracticeDesk.Task(goal, mode), numbers);
                var wrong = player.State.DraftOf(goal.Mail).Files.Count(file => file != goal.Attach);
                var taps = 1;
                while (player.Follow() != Outcome.Reached)
                {
                    (++taps).ShouldBeLessThanOrEqualTo(LongestRoad + wrong, $"{goal} in mode {mode} on {player.Screen}");
                }
            }
        }
    });

    [Fact]
    public void The_lit_control_is_never_locked() => Check(numbers =>
    {
        foreach (var goal in PracticeDesk.Goals)
        {
            var task = PracticeDesk.Task(goal, TaskMode.Guided);
            var player = Adventure(task, numbers);
            task.Allows(player.State, player.Screen, goal.NextControl(player.State, player.Screen)!.Value).ShouldBeTrue();
        }
    });

    [Fact]
    public void Whatever_an_act_changes_can_be_taken_back() => Check(numbers =>
    {
        var player = Adventure(null, numbers[..^Math.Min(1, numbers.Length)]);
        var (before, screen) = (player.State, player.Screen);
        player.DoAnything(numbers.LastOrDefault());
        if (player.State.Undo is { Verb: not PhoneVerb.Undo } undo && !ReferenceEquals(undo, before.Undo))
        {
            player.Tap(PhoneVerb.Undo);

            // Words that were typed along with an act stay: nobody wants to lose those.
            Written(player.State, withDrafts: false).ShouldBe(Written(before, withDrafts: false));
            player.Screen.ShouldBe(screen);
        }
    });

    [Fact]
    public void Merging_twice_changes_nothing_and_loses_nothing() => Check(numbers =>
    {
        var half = numbers.Length / 2;
        var task = PracticeDesk.Task(PracticeDesk.AnswerShop);
        var one = Adventure(task, numbers[..half]).State;
        var other = Adventure(task, numbers[half..]).State;

        var merged = one.Merge(other);

        Written(merged.Merge(other)).ShouldBe(Written(merged));
        Written(merged.Merge(merged)).ShouldBe(Written(merged));
        merged.Read.IsSupersetOf(one.Read.Union(other.Read)).ShouldBeTrue();
        foreach (var (mail, draft) in one.Drafts.Concat(other.Drafts))
        {
            merged.DraftOf(mail).Text.ShouldContain(draft.Text);
            draft.Files.ShouldBeSubsetOf(merged.DraftOf(mail).Files);
        }
        merged.Spam.IsSupersetOf(one.Spam.Union(other.Spam)).ShouldBeTrue();
        one.Sent.Concat(other.Sent).ShouldAllBe(sent => merged.Sent.Exists(kept => kept.Id == sent.Id));
        merged.TallyOf(task).Reached.ShouldBe(one.TallyOf(task).Reached || other.TallyOf(task).Reached);
        merged.TallyOf(task).ReachedAlone.ShouldBe(one.TallyOf(task).ReachedAlone || other.TallyOf(task).ReachedAlone);
    });

    [Fact]
    public void Devices_are_merged_in_any_order() => Check(numbers =>
    {
        var third = numbers.Length / 3;
        var task = PracticeDesk.Task(PracticeDesk.AnswerShop);
        var (one, two, three) = (
            Adventure(task, numbers[..third]).State, Adventure(task, numbers[third..(2 * third)]).State, Adventure(task, numbers[(2 * third)..]).State);

        Written(two.Merge(one)).ShouldBe(Written(one.Merge(two)));
        Written(one.Merge(two).Merge(three)).ShouldBe(Written(one.Merge(two.Merge(three))));
        Written(one.Merge(one).Merge(two)).ShouldBe(Written(one.Merge(two)));
    });

    [Fact]
    public void Devices_of_which_one_had_no_room_for_the_text_are_merged_in_any_order()
    {
        var whole = PhoneState.Fresh with { Sent = [new SentMail("1", "winkel", "Ik kom.", ["cv"], PracticeDesk.Now)] };
        var small = whole.Smaller()!;

        whole.Merge(small).Sent.ShouldHaveSingleItem().Text.ShouldBe("Ik kom.");
        small.Merge(whole).Sent.ShouldHaveSingleItem().Text.ShouldBe("Ik kom.");
    }

    [Fact]
    public void A_phone_can_always_be_made_smaller_until_nothing_is_left() => Check(numbers =>
    {
        var steps = 0;
        for (var state = Adventure(PracticeDesk.Task(PracticeDesk.AnswerShop), numbers).State; state is not null; state = state.Smaller())
        {
            (++steps).ShouldBeLessThan(200);
        }
    });

    static Player Adventure(PracticeTask? task, int[] numbers)
    {
        var player = new Player(task);
        foreach (var number in numbers)
        {
            player.DoAnything(number);
        }
        return player;
    }

    static string Written(PhoneState state, bool withDrafts = true) => JsonSerializer.Serialize(new
    {
        Arrived = state.Arrived.Order(),
        Read = state.Read.Order(),
        Spam = state.Spam.Order(),
        state.Sent,
        Files = state.Drafts.Where(draft => !draft.Value.Files.IsEmpty).OrderBy(draft => draft.Key).Select(draft => draft.Value.Files),
        Drafts = withDrafts ? state.Drafts.OrderBy(draft => draft.Key) : null,
        Letters = withDrafts ? state.Letters.OrderBy(letter => letter.Key) : null,
        Facts = state.Facts.OrderBy(fact => fact.Key).Select(fact => $"{fact.Key} {fact.Value.Step} {fact.Value.Value} {string.Join(',', (fact.Value.Members ?? []).Order())}"),
        Tasks = withDrafts ? state.Tasks.OrderBy(task => task.Key) : null,
    });

    static void Check(Action<int[]> law) => Prop.ForAll(Adventures, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
