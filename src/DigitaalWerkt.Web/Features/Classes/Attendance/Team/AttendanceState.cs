namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The attendance of a class in a few numbers.</summary>
/// <param name="MaySignOff">The class is over, or nearly, and the list is still open.</param>
public sealed record AttendanceState(RosterSession Roster, IReadOnlyList<RosterRow> Rows, bool MaySignOff, bool HasPdf)
{
    public int NotNoted => Rows.Count(row => row.IsBooked && row.Last is null);

    public int Minutes => Rows.Sum(row => row.Last?.Minutes ?? 0);

    public IEnumerable<(AttendanceKind Kind, int Count)> Counts =>
        Rows.Where(row => row.Last is not null).GroupBy(row => row.Last!.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));
}
