namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The form for somebody who isn't on the list. After the class it asks how long they were there.</summary>
public sealed record WalkInForm(WalkInInput Input, RosterSession Roster, DateTimeOffset Now)
{
    public bool IsOver => Roster.Session.EndsAt <= Now;

    public string Title => IsOver ? "Team_WalkIn_Over_Title" : "Team_WalkIn_Title";
}
