using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Says what waits. A phase has a clock, so that nobody is left lying; it measures the help and not the person.</summary>
public static class PathClock
{
    /// <summary>After so many days in a phase somebody looks whether it still fits; null: it is over.</summary>
    public static int? DaysIn(PathPhase phase) => phase switch
    {
        PathPhase.GettingToKnow => 30,
        PathPhase.Working => 180,
        PathPhase.FollowUp => 90,
        _ => null,
    };

    /// <summary>What waits, the most urgent first.</summary>
    public static IReadOnlyList<PathWait> WaitsOf(PathRow row, DateOnly today)
    {
        if (DaysIn(row.Phase) is not { } days)
        {
            return [];
        }
        var waits = new List<PathWait>();
        if (!row.CounsellorWorksHere)
        {
            waits.Add(PathWait.NoCounsellor);
        }
        if (row.NextTalkOn == today)
        {
            waits.Add(PathWait.TalkToday);
        }
        if (row.AskedAt is { } asked && BrusselsTime.DayOf(asked).AddDays(PathHandOver.DaysToAnswer) < today)
        {
            waits.Add(PathWait.NoAnswer);
        }
        if (row.NextTalkOn is not { } talk)
        {
            waits.Add(PathWait.NoTalk);
        }
        else if (talk < today)
        {
            waits.Add(PathWait.TalkPast);
        }
        if (row.PhaseSince.AddDays(days) < today)
        {
            waits.Add(PathWait.LongInPhase);
        }
        return waits;
    }

    /// <summary>
    /// The first day on which it was over its clock: the day after a talk that wasn't, after the last one of its phase, or after the last
    /// one for an answer. That no talk is agreed has no clock.
    /// </summary>
    /// <returns>Null: it isn't.</returns>
    public static DateOnly? LateSince(PathPhase phase, DateOnly phaseSince, DateOnly? nextTalkOn, DateTimeOffset? askedAt, DateOnly today)
    {
        if (DaysIn(phase) is not { } days)
        {
            return null;
        }
        var since = new DateOnly?[]
        {
            nextTalkOn,
            phaseSince.AddDays(days),
            askedAt is { } asked ? BrusselsTime.DayOf(asked).AddDays(PathHandOver.DaysToAnswer) : null,
        }.Min()!.Value.AddDays(1);
        return since <= today ? since : null;
    }

    /// <summary>For how many days it is in its phase.</summary>
    public static int DaysSince(DateOnly since, DateOnly today) => Math.Max(today.DayNumber - since.DayNumber, 0);
}
