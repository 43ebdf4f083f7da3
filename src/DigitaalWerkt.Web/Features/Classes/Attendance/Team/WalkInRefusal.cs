namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Why somebody at the door has no seat.</summary>
public enum WalkInRefusal
{
    Full,

    /// <summary>This person waits for a seat, and others may wait longer.</summary>
    Waits,

    /// <summary>The class is over, signed off or cancelled.</summary>
    Closed,
}
