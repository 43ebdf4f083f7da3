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
}
