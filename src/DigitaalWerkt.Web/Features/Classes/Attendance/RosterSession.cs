using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>A class as its trainer sees it.</summary>
public sealed record RosterSession(
    ClassSession Session, string Title, IReadOnlyList<string> Lessons, string Place, string Address, string Room, string? Trainer, string? SignedOffBy, Audience Audience)
{
    /// <summary>An event of the network, and no class.</summary>
    public bool IsEvent => Audience == Audience.Network;

    /// <summary>The key of what is said of it.</summary>
    public string Word(string key) => SessionWords.Of(Audience, key);

    public int Length => AttendanceMinutes.Length(Session.StartsAt, Session.EndsAt);

    public bool IsFrozen => Session.SignedOffAt is not null;

    public bool IsCancelled => Session.State == SessionState.Cancelled;

    /// <summary>Whether who came in at the door can be put on the list: on the day itself, and after it until the list is signed off.</summary>
    public bool TakesWalkInsAt(DateTimeOffset now) => Session.IsOpen(now, atTheDoor: true) && !IsBeforeDay(now);

    public bool IsBeforeDay(DateTimeOffset now) => BrusselsTime.DayOf(now) < Session.Day;

    /// <summary>What can be noted: before the day itself only that somebody said sorry.</summary>
    public IReadOnlyList<AttendanceKind> KindsAt(DateTimeOffset now) => IsBeforeDay(now) ? [AttendanceKind.Excused] : Enum.GetValues<AttendanceKind>();

    /// <summary>Whether it goes on or is still to come, and its list is open.</summary>
    public bool IsOpenAt(DateTimeOffset now) => !IsFrozen && !IsCancelled && now < Session.EndsAt;
}
