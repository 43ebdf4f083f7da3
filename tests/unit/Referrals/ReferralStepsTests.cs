using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Referrals;

/// <summary>Which act may follow which, who does it, and by when, without a database.</summary>
public sealed class ReferralStepsTests
{
    static readonly OfficeHours Hours = new(day => day == new DateOnly(2026, 12, 25));

    [Fact]
    public void What_ended_takes_no_step_any_more_and_what_goes_on_can_be_withdrawn_and_runs_out()
    {
        foreach (var state in Enum.GetValues<ReferralState>())
        {
            var acts = Enum.GetValues<ReferralAct>().Where(act => ReferralSteps.Allow(state, act)).ToList();
            if (ReferralSteps.IsOpen(state))
            {
                acts.ShouldContain(ReferralAct.Withdraw);
                acts.ShouldContain(ReferralAct.Expire);
            }
            else
            {
                acts.ShouldBeEmpty($"{state}");
            }
        }
    }

    [Theory]
    [InlineData(ReferralState.Sent, "See Accept Decline Redirect")]
    [InlineData(ReferralState.Seen, "Accept Decline Redirect")]
    [InlineData(ReferralState.Accepted, "Contact Complete")]
    [InlineData(ReferralState.InContact, "Complete")]
    [InlineData(ReferralState.Completed, "")]
    public void The_receiver_sees_reads_answers_speaks_and_ends(ReferralState state, string acts) =>
        string.Join(' ', ReferralSteps.Of(ReferralSide.Receiver, state)).ShouldBe(acts);

    [Fact]
    public void Every_act_of_a_side_has_a_word_in_its_address_and_the_clock_has_none()
    {
        foreach (var act in Enum.GetValues<ReferralAct>())
        {
            ReferralSteps.Read(ReferralSteps.WordOf(act)).ShouldBe(act == ReferralAct.Expire ? null : act);
        }
        ReferralSteps.Read("wissen").ShouldBeNull();
    }

    [Theory]
    // A Monday: the second working day is Wednesday.
    [InlineData("2026-11-30", ReferralState.Sent, "2026-12-02")]
    [InlineData("2026-11-30", ReferralState.Seen, "2026-12-07")]
    [InlineData("2026-11-30", ReferralState.Accepted, "2026-12-14")]
    // Christmas and the weekend don't count.
    [InlineData("2026-12-23", ReferralState.Sent, "2026-12-28")]
    [InlineData("2026-12-26", ReferralState.Sent, "2026-12-29")]
    public void Clocks_run_in_days_on_which_people_work(string from, ReferralState state, string due)
    {
        var moment = BrusselsTime.At(DateOnly.Parse(from, null), new(11, 0));

        ReferralClock.DueIn(state, moment, moment, Hours).ShouldBe(BrusselsTime.At(DateOnly.Parse(due, null), OfficeHours.Closes));
    }

    [Theory]
    [InlineData(ReferralState.Sent, false)]
    [InlineData(ReferralState.Seen, false)]
    [InlineData(ReferralState.Accepted, true)]
    [InlineData(ReferralState.InContact, true)]
    [InlineData(ReferralState.Declined, false)]
    [InlineData(ReferralState.Withdrawn, false)]
    [InlineData(ReferralState.Expired, false)]
    public void How_the_person_is_reached_shows_from_the_yes_on(ReferralState state, bool shows) =>
        ReferralSteps.ShowsReach(state).ShouldBe(shows);
}
