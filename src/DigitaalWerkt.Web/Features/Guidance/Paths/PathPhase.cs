namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>How far a path is. The names stand readable in the database.</summary>
public enum PathPhase
{
    GettingToKnow,
    Working,
    FollowUp,

    /// <summary>It is over; the reason is a <see cref="PathEnd"/>.</summary>
    Ended,
}
