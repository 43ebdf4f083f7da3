using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The days that figures are about, first and last included.</summary>
public sealed record FiguresPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>In days: a year that has one more.</summary>
    public const int Longest = 366;

    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    const int Usual = 30;
    const int MonthsInQuarter = 3;

    public int Length => Until.DayNumber - From.DayNumber + 1;

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Length).Select(From.AddDays);

    /// <summary>The instant at which it begins.</summary>
    public DateTimeOffset Begin => BrusselsTime.At(From, TimeOnly.MinValue);

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset End => BrusselsTime.At(Until.AddDays(1), TimeOnly.MinValue);

    public bool Holds(DateTimeOffset? moment) => moment >= Begin && moment < End;

    /// <summary>From Monday to Sunday.</summary>
    public static FiguresPeriod WeekOf(DateOnly day) => new(BelgianWeek.MondayOf(day), BelgianWeek.MondayOf(day).AddDays(BelgianWeek.Days - 1));

    /// <summary>This day and those before it.</summary>
    public static FiguresPeriod Last30Days(DateOnly today) => new(today.AddDays(1 - Usual), today);

    public static FiguresPeriod QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month - ((day.Month - 1) % MonthsInQuarter), 1);
        return new(first, first.AddMonths(MonthsInQuarter).AddDays(-1));
    }
}
