using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Signals;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Network;

/// <summary>What may follow what, and what a signal is after it.</summary>
public sealed class SignalStepsTests
{
    static readonly DateOnly Today = new(2026, 11, 30);
    static readonly Guid Owner = Guid.NewGuid();
    static readonly Guid Other = Guid.NewGuid();
    static readonly NetworkHand By = new(Guid.NewGuid(), Owner, new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));

    /// <summary>The whole table once more, by hand: every pair that isn't here is refused.</summary>
    static readonly (SignalState From, SignalState To)[] Allowed =
    [
        (SignalState.New, SignalState.Seen),
        (SignalState.Seen, SignalState.Bundled), (SignalState.Seen, SignalState.Discussed), (SignalState.Seen, SignalState.Closed),
        (SignalState.Bundled, SignalState.Seen),
        (SignalState.Discussed, SignalState.Bundled), (SignalState.Discussed, SignalState.Decided),
        (SignalState.Decided, SignalState.Discussed), (SignalState.Decided, SignalState.Answered),
        (SignalState.Answered, SignalState.Discussed), (SignalState.Answered, SignalState.Closed),
        (SignalState.Closed, SignalState.Discussed),
    ];

    static Arbitrary<SignalAct[]> Walks => Gen.Elements(Enum.GetValues<SignalAct>()).ArrayOf().ToArbitrary();

    [Fact]
    public void Every_pair_of_states_is_allowed_or_refused_as_the_table_says()
    {
        var all = from state in Enum.GetValues<SignalState>()
                  from act in Enum.GetValues<SignalAct>()
                  where SignalSteps.ToState(act) is not null
                  select (state, act);

        all.Where(pair => SignalSteps.Allow(pair.state, pair.act)).Select(pair => (pair.state, SignalSteps.ToState(pair.act)!.Value))
            .ShouldBe(Allowed, ignoreOrder: true);
    }

    [Fact]
    public void Whatever_is_tried_a_signal_is_followed_rests_or_is_new()
    {
        Prop.ForAll(Walks, acts =>
        {
            var signal = SomeSignal.Of();
            var state = SignalState.New;
            foreach (var act in acts)
            {
                var to = SignalSteps.ToState(act) ?? state;
                var may = to == state && SignalSteps.ToState(act) is null || Allowed.Contains((state, to));
                var step = SomeSignal.Step(act, Today, Owner, Other);
                if (!may)
                {
                    Should.Throw<InvalidOperationException>(() => signal.Take(step, By));
                    continue;
                }
                var entry = signal.Take(step, By);
                state = to;
                entry.State.ShouldBe(SignalSteps.ToState(act));
                entry.NextOn.ShouldBe(signal.NextOn);
                signal.OwnerId.ShouldBe(Owner);
                signal.IsLeft(Today).ShouldBeFalse();
            }
            signal.State.ShouldBe(state);
            (signal.NextOn is null).ShouldBe(!SignalSteps.IsFollowed(state) || acts.All(act => act != SignalAct.Tell && act != SignalAct.See));
            signal.BundledIntoId.ShouldBe(state == SignalState.Bundled ? Other : null);
            return (signal.Answer is null) == (signal.AnsweredAt is null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_step_without_owner_or_next_day_is_refused_while_something_is_to_be_done() =>
        Prop.ForAll(Gen.Elements(Enum.GetValues<SignalState>()).ToArbitrary(), Gen.Elements(Enum.GetValues<SignalAct>()).ToArbitrary(), (state, act) =>
        {
            var step = SomeSignal.Step(act, Today, Owner, Other);
            var follows = SignalSteps.IsFollowed(SignalSteps.ToState(act) ?? state);
            return !SignalRules.FaultsOf(state, step, Today).Any()
                && SignalRules.FaultsOf(state, step with { OwnerId = null }, Today).Any() == follows
                && SignalRules.FaultsOf(state, step with { NextOn = null }, Today).Any() == follows
                && SignalRules.FaultsOf(state, step with { NextOn = Today.AddDays(-1) }, Today).Any() == follows
                && SignalRules.FaultsOf(state, step with { On = Today.AddDays(1) }, Today).Single().Field == nameof(step.On);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void It_is_never_bundled_in_itself()
    {
        var signal = SomeSignal.Of();
        signal.Take(SomeSignal.Step(SignalAct.See, Today, Owner), By);

        Should.Throw<InvalidOperationException>(() => signal.Take(SomeSignal.Step(SignalAct.Bundle, Today, Owner, signal.Id), By));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void On_its_day_it_is_on_time_and_the_day_after_it_is_left(int daysAfter, bool isLeft)
    {
        var signal = SomeSignal.Of();
        signal.Take(SomeSignal.Step(SignalAct.See, Today, Owner) with { NextOn = Today }, By);

        signal.IsLeft(Today.AddDays(daysAfter)).ShouldBe(isLeft);
    }

    [Fact]
    public void A_correction_is_an_entry_that_names_the_one_before()
    {
        var signal = SomeSignal.Of();
        var wrong = signal.Take(SomeSignal.Step(SignalAct.Tell, Today, Owner), By);

        var right = signal.Take(SomeSignal.Step(SignalAct.Tell, Today, Owner) with { CorrectsId = wrong.Id }, By);

        (right.Kind, right.CorrectsId, wrong.Text).ShouldBe((SignalEntryKind.Correction, wrong.Id, "Zo staat het."));
    }
}
