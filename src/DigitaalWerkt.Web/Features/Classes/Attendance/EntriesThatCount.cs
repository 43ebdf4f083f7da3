namespace DigitaalWerkt.Web.Features.Classes.Attendance;

static class EntriesThatCount
{
    /// <summary>The one that counts comes first: a correction is a new entry, so of each booking the last that was recorded counts.</summary>
    public static IQueryable<AttendanceEntry> LastFirst(this IQueryable<AttendanceEntry> entries) =>
        entries.OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id);
}
