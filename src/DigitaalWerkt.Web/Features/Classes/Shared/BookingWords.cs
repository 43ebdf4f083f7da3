using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

static class BookingWords
{
    /// <summary>The key of the words for how it stands with a booking: what was noted at the door tells more than that it was booked.</summary>
    public static string StateKey(SessionState session, BookingState booking, AttendanceKind? attendance) => (session, attendance) switch
    {
        (SessionState.Cancelled, _) => "Counsellor_State_SessionCancelled",
        (_, { } kind) => $"Counsellor_Attended_{kind}",
        _ => $"Counsellor_State_{booking}",
    };
}
