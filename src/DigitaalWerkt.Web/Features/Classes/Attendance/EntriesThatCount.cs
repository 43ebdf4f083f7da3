namespace DigitaalWerkt.Web.Features.Classes.Attendance;

static class EntriesThatCount
{
    /// <summary>At most one of each booking.</summary>
    public static IQueryable<AttendanceEntry> ThatCount(this IQueryable<AttendanceEntry> entries) =>
        entries.Where(e => e.Id == entries.Where(other => other.BookingId == e.BookingId)
            .OrderByDescending(other => other.RecordedAt).ThenByDescending(other => other.Id).Select(other => other.Id).First());

    /// <summary>The one that counts comes first: a correction is a new entry, so of each booking the last that was recorded counts.</summary>
    public static IQueryable<AttendanceEntry> LastFirst(this IQueryable<AttendanceEntry> entries) =>
        entries.OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id);
}
