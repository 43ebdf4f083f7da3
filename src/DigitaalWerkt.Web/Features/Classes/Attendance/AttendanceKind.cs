namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>How somebody was at a class. The names stand readable in the database.</summary>
public enum AttendanceKind
{
    Present,
    Late,
    LeftEarly,

    /// <summary>Absent, and said so beforehand.</summary>
    Excused,

    Absent,
}
