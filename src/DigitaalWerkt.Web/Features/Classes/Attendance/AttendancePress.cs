namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>A press on one of the buttons beside a name.</summary>
/// <param name="Id">Made by the form or the device: the same press sent twice is one.</param>
/// <param name="Minutes">As the trainer says; null: out of the moment.</param>
/// <param name="At">When, by the clock of the server.</param>
/// <param name="Seen">The entry that stood beside the name; null: there was none.</param>
public sealed record AttendancePress(Guid Id, Guid BookingId, AttendanceKind Kind, int? Minutes, DateTimeOffset At, Guid? Seen);
