using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>A class as its trainer sees it.</summary>
public sealed record RosterSession(
    ClassSession Session, string Title, IReadOnlyList<string> Lessons, string Place, string Address, string Room, string? Trainer, string? SignedOffBy)
{
    public int Length => AttendanceMinutes.Length(Session.StartsAt, Session.EndsAt);

    public bool IsFrozen => Session.SignedOffAt is not null;

    public bool IsCancelled => Session.State == SessionState.Cancelled;

    /// <summary>Whether somebody can still come in at the door.</summary>
    public bool IsOpenAt(DateTimeOffset now) => Session.IsOpen(now, atTheDoor: true);
}
