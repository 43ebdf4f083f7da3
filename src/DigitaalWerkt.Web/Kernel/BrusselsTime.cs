namespace DigitaalWerkt.Web.Kernel;

/// <summary>The time on a wall in Ghent. What recurs, recurs by this; what happened, is kept as an instant.</summary>
public static class BrusselsTime
{
    /// <summary>Europe/Brussels.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The instant of a wall time.</summary>
    /// <returns>
    /// In UTC. A time that the clock skips in March counts as one hour later; a time that comes twice in October is the second,
    /// as in PostgreSQL, so that program and database agree.
    /// </returns>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (Zone.IsInvalidTime(wall))
        {
            wall = wall.AddHours(1);
        }
        // Of a time that comes twice .NET takes standard time, which is the second.
        return new DateTimeOffset(wall, Zone.GetUtcOffset(wall)).ToUniversalTime();
    }

    /// <summary>Whether the clock shows this time on that day: one night in March it skips an hour.</summary>
    public static bool Shows(DateOnly day, TimeOnly time) => !Zone.IsInvalidTime(day.ToDateTime(time));

    /// <summary>The day on the wall at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The time on the wall at an instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The first instant after another at which the clock on the wall shows this time.</summary>
    public static DateTimeOffset NextAt(TimeOnly time, DateTimeOffset after)
    {
        var today = At(DayOf(after), time);
        return today > after ? today : At(DayOf(after).AddDays(1), time);
    }
}
