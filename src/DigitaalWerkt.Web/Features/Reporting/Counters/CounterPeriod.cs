using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>The days that are counted, first and last included.</summary>
public sealed record CounterPeriod(DateOnly From, DateOnly Until)
{
    /// <summary>In years: an operation is seldom longer.</summary>
    public const int MostYears = 10;

    public static CounterPeriod YearOf(DateOnly day) => new(new(day.Year, 1, 1), new(day.Year, 12, 31));

    /// <summary>What was asked for; this year when nothing was.</summary>
    /// <param name="problem">The key of what is wrong; null: nothing.</param>
    /// <returns>Null: something is wrong.</returns>
    public static CounterPeriod? Read(string? from, string? until, DateOnly today, out string? problem)
    {
        problem = null;
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(until))
        {
            return YearOf(today);
        }
        problem = (Typed.Day(from?.Trim()), Typed.Day(until?.Trim())) switch
        {
            (null, _) or (_, null) => "Day_Error",
            ({ } first, { } last) when last < first => "Operation_Until_Error",
            ({ } first, { } last) when first.AddYears(MostYears) <= last => "Counters_Long",
            _ => null,
        };
        return problem is null ? new(Typed.Day(from!.Trim())!.Value, Typed.Day(until!.Trim())!.Value) : null;
    }

    /// <summary>The days that both have; null: none.</summary>
    public CounterPeriod? Within(DateOnly from, DateOnly until)
    {
        var both = new CounterPeriod(From > from ? From : from, Until < until ? Until : until);
        return both.From <= both.Until ? both : null;
    }
}
