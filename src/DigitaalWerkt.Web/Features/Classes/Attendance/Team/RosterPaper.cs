namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The list of a class on paper.</summary>
public sealed record RosterPaper(RosterSession Roster, IReadOnlyList<RosterRow> Rows)
{
    const int FewestLines = 3;

    /// <summary>Lines without a name, for who comes in at the door: one for each free seat.</summary>
    public int EmptyLines => Math.Max(FewestLines, Roster.Session.Capacity - Rows.Count);

    public string? Seal => AttendanceSeal.Of(Roster, Rows);
}
