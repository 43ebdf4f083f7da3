using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;

/// <summary>Which slots somebody looks for.</summary>
public sealed record SlotQuestion
{
    /// <summary>The days, both included.</summary>
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>Nothing that begins before this.</summary>
    public required DateTimeOffset After { get; init; }

    /// <summary>Only there; null: everywhere.</summary>
    public Guid? LocationId { get; init; }

    /// <summary>Only with this one; null: with any.</summary>
    public Guid? StewardId { get; init; }

    /// <summary>The appointment that would give its own time back; null: none.</summary>
    public Guid? Instead { get; init; }

    /// <summary>Whether a moment lies where they look, free or not.</summary>
    public bool Covers(DateTimeOffset startsAt) =>
        startsAt >= After && BrusselsTime.DayOf(startsAt) is var day && From <= day && day <= To;
}
