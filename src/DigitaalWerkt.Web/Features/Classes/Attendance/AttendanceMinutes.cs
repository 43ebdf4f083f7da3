namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>How many minutes of a class somebody attended, out of what was noted and when. Whole minutes; the trainer can correct them.</summary>
public static class AttendanceMinutes
{
    /// <summary>So long before and after the begin people come in, and nobody writes them down at once.</summary>
    static readonly TimeSpan AroundTheBegin = TimeSpan.FromMinutes(15);

    /// <param name="notedAt">When somebody came in late or left early; before the class it counts as its begin. After it this says nothing; the minutes are then asked.</param>
    /// <param name="missed">What this person missed at the begin, because they came late and leave early as well.</param>
    public static int Of(AttendanceKind kind, DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset notedAt, int missed = 0)
    {
        var length = Length(startsAt, endsAt);
        var gone = Math.Clamp((int)Math.Floor((notedAt - startsAt).TotalMinutes), 0, length);
        return kind switch
        {
            AttendanceKind.Present => length,
            AttendanceKind.Late => length - gone,
            AttendanceKind.LeftEarly => Math.Max(0, gone - missed),
            _ => 0,
        };
    }

    /// <summary>What is noted of somebody who comes in at the door at this moment; null: it is too early to say that they are there.</summary>
    public static AttendanceKind? AtTheDoor(DateTimeOffset startsAt, DateTimeOffset now) =>
        now < startsAt - AroundTheBegin ? null
        : now < startsAt + AroundTheBegin ? AttendanceKind.Present
        : AttendanceKind.Late;

    public static int Length(DateTimeOffset startsAt, DateTimeOffset endsAt) => (int)(endsAt - startsAt).TotalMinutes;

    /// <summary>Whether somebody who is noted so may have attended so many minutes.</summary>
    public static bool Fit(AttendanceKind kind, int minutes, int length) =>
        minutes >= 0 && minutes <= (kind is AttendanceKind.Excused or AttendanceKind.Absent ? 0 : length);
}
