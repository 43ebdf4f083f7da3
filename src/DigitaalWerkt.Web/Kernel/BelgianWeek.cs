namespace DigitaalWerkt.Web.Kernel;

/// <summary>A week as calendars in Belgium have it: it begins on Monday.</summary>
public static class BelgianWeek
{
    /// <summary>How many days it has.</summary>
    public const int Days = 7;

    /// <summary>The Monday of the week in which a day lies.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days));
}
