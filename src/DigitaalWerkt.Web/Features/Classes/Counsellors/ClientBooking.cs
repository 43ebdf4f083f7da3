using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>A booking of a client, with what became of it: accepted or not, attended or not. No notes, no minutes.</summary>
/// <param name="Reach">How they are reached, in words.</param>
/// <param name="Phone">The number on which they can be called; null: there is none.</param>
/// <param name="MadeBy">The colleague who booked; null: somebody else, by another door.</param>
/// <param name="IsOwn">The person booked by themselves.</param>
/// <param name="IsHeld">The organisation holds the seat; without this name it still does.</param>
/// <param name="WaitingSince">Since when they wait; null: they never did.</param>
/// <param name="Attendance">What was last noted at the door; null: nothing yet.</param>
public sealed record ClientBooking(
    Guid Id, string Code, string FirstName, string Reach, PhoneNumber? Phone, string? HelpLanguage, BookingState State, bool IsAccompanied, string? MadeBy,
    bool IsOwn, bool IsHeld,
    DateTimeOffset? WaitingSince, SessionRow Session, AttendanceKind? Attendance)
{
    public bool HasSeat => State is BookingState.Offered or BookingState.Confirmed;

    /// <summary>Whether it stands: a seat, an offer, or a place on the waiting list.</summary>
    public bool Stands => State <= BookingState.Confirmed;

    /// <summary>Until the class begins one can cancel, and with a seat also move.</summary>
    public bool IsComing(DateTimeOffset now) => Stands && Session.IsOpen(now);

    /// <summary>Whether it can be moved: the seat of a class to come, or of one that doesn't go on.</summary>
    public bool MayMove(DateTimeOffset now) => State == BookingState.Confirmed && Session.MayLeave(now);

    /// <summary>Whether there is something to take along to: not after the class, and not when it doesn't go on.</summary>
    public bool HasSlip(DateTimeOffset now) => Stands && Session.State != SessionState.Cancelled && Session.EndsAt > now;

    /// <summary>The key of the heading: of a class that is over it says how it went.</summary>
    public string HeadingKey(DateTimeOffset now) => $"Counsellor_Booking_{Heading(now)}";

    /// <summary>The key of the word for how it stands.</summary>
    public string StateKey => BookingWords.StateKey(Session.State, State, Attendance);

    string Heading(DateTimeOffset now) => this switch
    {
        { Stands: false } => $"{State}",
        { Session.State: SessionState.Cancelled } => "SessionCancelled",
        { Attendance: AttendanceKind.Absent or AttendanceKind.Excused } => "Missed",
        { Attendance: not null } => "Came",
        _ when Session.EndsAt <= now => State == BookingState.Confirmed ? "Had" : "HadNone",
        _ => $"{State}",
    };
}
