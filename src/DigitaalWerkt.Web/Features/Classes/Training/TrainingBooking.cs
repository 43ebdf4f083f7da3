using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>A staff member at a training.</summary>
/// <param name="Organisation">The one for which they were there.</param>
/// <param name="Attendance">What was last noted at the door; null: nothing yet.</param>
/// <param name="Minutes">The minutes of that.</param>
public sealed record TrainingBooking(
    Guid Id, string Code, Guid MemberId, string Name, string Organisation, BookingState State, SessionRow Session, AttendanceKind? Attendance, int Minutes)
{
    public bool Stands => State <= BookingState.Confirmed;

    public bool IsComing(DateTimeOffset now) => Stands && Session.IsOpen(now);

    /// <summary>Only who was there gets one, and only when the trainer signed the list off.</summary>
    public bool HasCertificate => Session.SignedOffAt is not null && Minutes > 0
        && Attendance is (AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.LeftEarly);

    /// <summary>The key of the word for how it stands.</summary>
    public string StateKey => BookingWords.StateKey(Session.State, State, Attendance);
}
