namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Something that happened to a path, on a day. Nothing is taken away; what was wrong is followed by what is right.</summary>
public sealed class PathEvent(Guid pathId, PathEventKind kind, DateOnly day, Guid? staffMemberId, DateTimeOffset at)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7(at);
    public Guid PathId { get; private set; } = pathId;
    public PathEventKind Kind { get; private set; } = kind;

    /// <summary>The day on which it was so; it may have been noted later.</summary>
    public DateOnly Day { get; private set; } = day;

    /// <summary>Whoever noted it; null: nobody, because somebody was forgotten.</summary>
    public Guid? StaffMemberId { get; private set; } = staffMemberId;

    public DateTimeOffset At { get; private set; } = at;

    /// <summary>The phase from here on, when it is about one.</summary>
    public PathPhase? Phase { get; init; }

    /// <summary>Why it ended, when it did.</summary>
    public PathEnd? End { get; init; }

    /// <summary>The colleague or the other organisation, as the kind says.</summary>
    public Guid? OtherId { get; init; }
}
