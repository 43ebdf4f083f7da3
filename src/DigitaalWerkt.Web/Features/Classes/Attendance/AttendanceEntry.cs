namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>What was noted of one person at one class. The last entry counts; a correction is a new entry, and nothing is ever rewritten.</summary>
/// <param name="id">Made by the device that noted it: the same entry sent twice is one.</param>
/// <param name="minutes">Minutes attended, from 0 to the length of the class.</param>
/// <param name="notedAt">When it was noted, by the clock of the device.</param>
public sealed class AttendanceEntry(
    Guid id, Guid bookingId, AttendanceKind kind, int minutes, DateTimeOffset notedAt, DateTimeOffset recordedAt, Guid recordedBy)
{
    public Guid Id { get; private set; } = id;
    public Guid BookingId { get; private set; } = bookingId;
    public AttendanceKind Kind { get; private set; } = kind;
    public int Minutes { get; private set; } = minutes;
    public DateTimeOffset NotedAt { get; private set; } = notedAt;
    public DateTimeOffset RecordedAt { get; private set; } = recordedAt;
    public Guid RecordedBy { get; private set; } = recordedBy;

    /// <summary>Whether this is what that press says.</summary>
    /// <param name="minutes">As the press says, or out of the moment of this entry: another moment is no other press, other minutes are.</param>
    public bool Says(AttendancePress press, int minutes) => (BookingId, Kind, Minutes) == (press.BookingId, press.Kind, minutes);
}
