namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>A path in a list, with what waits.</summary>
public sealed record PathRow
{
    public required Guid Id { get; init; }

    /// <summary>The first name; null: somebody who was forgotten.</summary>
    public required string? Person { get; init; }

    public required PathPhase Phase { get; init; }
    public required DateOnly PhaseSince { get; init; }
    public required DateOnly? NextTalkOn { get; init; }
    public required PathEnd? End { get; init; }

    /// <summary>Whoever guides them.</summary>
    public required string Counsellor { get; init; }

    /// <summary>False: they work here no more.</summary>
    public required bool CounsellorWorksHere { get; init; }

    /// <summary>The day on which another organisation was asked that hasn't answered; null: none.</summary>
    public required DateTimeOffset? AskedAt { get; init; }
}
