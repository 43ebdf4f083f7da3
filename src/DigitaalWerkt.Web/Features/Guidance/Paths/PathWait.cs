namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What waits for somebody to do something about a path.</summary>
public enum PathWait
{
    /// <summary>Whoever guided the person works here no more.</summary>
    NoCounsellor,

    /// <summary>The talk is today.</summary>
    TalkToday,

    /// <summary>Another organisation was asked, and hasn't answered in time.</summary>
    NoAnswer,

    /// <summary>The day of the talk is over.</summary>
    TalkPast,

    /// <summary>No talk is agreed.</summary>
    NoTalk,

    /// <summary>Longer in one phase than its clock.</summary>
    LongInPhase,
}
