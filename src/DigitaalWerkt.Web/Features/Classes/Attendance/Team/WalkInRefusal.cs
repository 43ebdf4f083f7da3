namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>Why somebody at the door has no seat.</summary>
public enum WalkInRefusal
{
    Full,

    /// <summary>This person waits for a seat, and others may wait longer.</summary>
    Waits,

    /// <summary>Another organisation booked for them, so their row goes by its name and the code.</summary>
    Elsewhere,

    /// <summary>The list is signed off, or the class cancelled.</summary>
    Closed,

    /// <summary>It isn't the day itself yet.</summary>
    Early,
}
