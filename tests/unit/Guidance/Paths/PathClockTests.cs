using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.Guidance.Paths;

/// <summary>What waits: a talk, an answer, a counsellor, or a phase that has lasted longer than its clock.</summary>
public sealed class PathClockTests
{
    static readonly DateOnly Today = new(2027, 9, 14);

    static readonly PathRow Calm = new()
    {
        Id = Guid.NewGuid(), Person = "Amina", Phase = PathPhase.Working, PhaseSince = Today.AddDays(-180), NextTalkOn = Today.AddDays(1), End = null,
        Counsellor = "Lies", CounsellorWorksHere = true, AskedAt = null,
    };

    [Fact]
    public void A_talk_of_tomorrow_and_a_phase_within_its_clock_let_nothing_wait() => PathClock.WaitsOf(Calm, Today).ShouldBeEmpty();

    [Theory]
    [InlineData(PathPhase.GettingToKnow, 30)]
    [InlineData(PathPhase.Working, 180)]
    [InlineData(PathPhase.FollowUp, 90)]
    public void Each_phase_has_its_clock(PathPhase phase, int days)
    {
        PathClock.WaitsOf(Calm with { Phase = phase, PhaseSince = Today.AddDays(-days) }, Today).ShouldBeEmpty();
        PathClock.WaitsOf(Calm with { Phase = phase, PhaseSince = Today.AddDays(-days - 1) }, Today).ShouldBe([PathWait.LongInPhase]);
    }

    [Fact]
    public void No_talk_waits_and_one_of_today_or_before_waits_too()
    {
        PathClock.WaitsOf(Calm with { NextTalkOn = Today }, Today).ShouldBe([PathWait.TalkToday]);
        PathClock.WaitsOf(Calm with { NextTalkOn = null }, Today).ShouldBe([PathWait.NoTalk]);
        PathClock.WaitsOf(Calm with { NextTalkOn = Today.AddDays(-1) }, Today).ShouldBe([PathWait.TalkPast]);
    }

    [Fact]
    public void Nobody_to_guide_them_comes_before_everything_else()
    {
        var row = Calm with
        {
            CounsellorWorksHere = false,
            NextTalkOn = null,
            PhaseSince = Today.AddDays(-400),
            AskedAt = BrusselsTime.At(Today.AddDays(-8), new(9, 0)),
        };

        PathClock.WaitsOf(row, Today).ShouldBe([PathWait.NoCounsellor, PathWait.NoAnswer, PathWait.NoTalk, PathWait.LongInPhase]);
        PathClock.WaitsOf(Calm with { AskedAt = BrusselsTime.At(Today.AddDays(-7), new(9, 0)) }, Today).ShouldBeEmpty("an answer may take a week");
    }

    [Fact]
    public void Nothing_waits_once_it_is_over() =>
        PathClock.WaitsOf(Calm with { Phase = PathPhase.Ended, NextTalkOn = null, CounsellorWorksHere = false, PhaseSince = Today.AddDays(-400) }, Today).ShouldBeEmpty();

    [Fact]
    public void It_is_late_from_the_day_after_the_first_clock_that_ran_out()
    {
        var since = Today.AddDays(-100);

        PathClock.LateSince(PathPhase.Working, since, null, null, Today).ShouldBeNull("that no talk is agreed has no clock");
        PathClock.LateSince(PathPhase.Working, since, Today, null, Today).ShouldBeNull("a talk of today isn't over");
        PathClock.LateSince(PathPhase.Working, since, Today.AddDays(-1), null, Today).ShouldBe(Today);
        PathClock.LateSince(PathPhase.FollowUp, since, Today.AddDays(9), null, Today).ShouldBe(since.AddDays(91));
        PathClock.LateSince(PathPhase.FollowUp, since, Today.AddDays(-30), null, Today).ShouldBe(Today.AddDays(-29));
        PathClock.LateSince(PathPhase.Working, since, null, BrusselsTime.At(Today.AddDays(-7), new(9, 0)), Today).ShouldBeNull();
        PathClock.LateSince(PathPhase.Working, since, null, BrusselsTime.At(Today.AddDays(-8), new(9, 0)), Today).ShouldBe(Today);
        PathClock.LateSince(PathPhase.Ended, since.AddDays(-400), Today.AddDays(-1), null, Today).ShouldBeNull();
    }
}
