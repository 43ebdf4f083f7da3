namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>What became of a press. Only the first two stand on the list.</summary>
public enum NoteOutcome
{
    Noted,

    /// <summary>This press was sent before, or somebody else noted the very same.</summary>
    Again,

    /// <summary>The same person sent this very press before, and it said something else.</summary>
    UsedBefore,

    /// <summary>Somebody else noted something in the meantime, and that stays until the trainer has seen it.</summary>
    Overtaken,

    /// <summary>The booking was cancelled, or belongs to another class.</summary>
    NotBooked,

    /// <summary>The list was signed off.</summary>
    Frozen,

    /// <summary>The class was cancelled.</summary>
    Cancelled,

    /// <summary>It is not the day of the class yet; only who said sorry beforehand can be noted.</summary>
    TooEarly,

    /// <summary>The class was over, so the moment doesn't say how long somebody was there, and nor did the trainer.</summary>
    NeedsMinutes,

    /// <summary>More minutes than the class has, or minutes for somebody who wasn't there.</summary>
    WrongMinutes,
}
