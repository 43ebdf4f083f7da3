using System.Globalization;
using DigitaalWerkt.Web.Features.Reporting.Operations;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>What a report is about: a year, a quarter, or an operation with all its days.</summary>
/// <param name="Key">As it stands in addresses: 2026, 2026-k3, or the id of the operation.</param>
/// <param name="Operation">Null: everything of those days.</param>
public sealed record ReportPeriod(string Key, DateOnly From, DateOnly Until, Operation? Operation)
{
    public const int KeyLength = 36;

    const int QuartersInYear = 4;
    const int MonthsInQuarter = 3;
    const int YearDigits = 4;
    const string QuarterSign = "-k";

    // A year further back or on is a typing error.
    const int FirstYear = 2000;
    const int LastYear = 2100;

    public bool IsQuarter => Key.Contains(QuarterSign, StringComparison.Ordinal) && Operation is null;

    /// <summary>Of a quarter, from 1 to 4.</summary>
    public int Quarter => ((From.Month - 1) / MonthsInQuarter) + 1;

    public static ReportPeriod Year(int year) =>
        new(year.ToString(CultureInfo.InvariantCulture), new(year, 1, 1), new(year, 12, 31), null);

    /// <param name="quarter">From 1 to 4.</param>
    public static ReportPeriod QuarterOf(int year, int quarter)
    {
        var from = new DateOnly(year, ((quarter - 1) * MonthsInQuarter) + 1, 1);
        var key = string.Create(CultureInfo.InvariantCulture, $"{year}{QuarterSign}{quarter}");
        return new(key, from, from.AddMonths(MonthsInQuarter).AddDays(-1), null);
    }

    public static ReportPeriod Of(Operation operation) => new($"{operation.Id}", operation.From, operation.Until, operation);

    /// <summary>A year or a quarter that somebody asked for.</summary>
    /// <returns>Null: it is neither.</returns>
    public static ReportPeriod? Read(string? key)
    {
        var typed = key?.Trim().ToLowerInvariant() ?? "";
        if (typed.Length < YearDigits
            || !int.TryParse(typed[..YearDigits], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstYear or > LastYear)
        {
            return null;
        }
        var rest = typed[YearDigits..];
        return rest.Length == 0 ? Year(year)
            : rest.Length == QuarterSign.Length + 1 && rest.StartsWith(QuarterSign, StringComparison.Ordinal)
                && rest[^1] - '0' is >= 1 and <= QuartersInYear and var quarter
                ? QuarterOf(year, quarter)
            : null;
    }

    /// <summary>The years and quarters that one can choose: those of this year and of the two before, the last first.</summary>
    public static IReadOnlyList<ReportPeriod> Recent(DateOnly today)
    {
        const int years = 3;
        return
        [
            .. Enumerable.Range(0, years).Select(back => today.Year - back).SelectMany(year => Enumerable.Range(1, QuartersInYear).Reverse()
                .Select(quarter => QuarterOf(year, quarter)).Where(quarter => quarter.From <= today).Prepend(Year(year))),
        ];
    }
}
