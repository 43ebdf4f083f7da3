namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>On which days a series falls: every so many weeks on the same day of the week.</summary>
/// <param name="Times">So many days, the first counted; null: as <paramref name="Until"/> says.</param>
/// <param name="Until">The last day that may be one of them.</param>
public sealed record SeriesRule(DateOnly First, int EveryWeeks, int? Times, DateOnly? Until)
{
    /// <summary>A year of weeks, and a little more than anybody checks by eye.</summary>
    public const int MaxTimes = 60;

    /// <summary>By the calendar on the wall: seven days on, whatever the clock does in between.</summary>
    public IEnumerable<DateOnly> Days() => Enumerable.Range(0, Math.Min(Times ?? MaxTimes, MaxTimes))
        .Select(number => First.AddDays(7 * EveryWeeks * number))
        .TakeWhile(day => Until is null || day <= Until);
}
