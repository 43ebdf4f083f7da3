using System.Globalization;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The period that was asked for, or what is wrong with the days that were typed.</summary>
/// <param name="Period">Null when something is wrong.</param>
/// <param name="FromProblem">The key of what is wrong with the first day; null: nothing.</param>
/// <param name="UntilProblem">The same of the last day.</param>
public sealed record AskedPeriod(FiguresPeriod? Period, string? FromProblem = null, string? UntilProblem = null)
{
    // As an input of type date sends it, and as people here write it where a browser has no such input.
    static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <param name="choice">The name of a <see cref="PeriodChoice"/>, which counts when no day was typed.</param>
    public static AskedPeriod Read(string? choice, string? from, string? until, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(until))
        {
            return new((PeriodChoice.Find(choice) ?? PeriodChoice.Usual).Of(today));
        }
        var (first, last) = (Day(from), Day(until));
        var (fromProblem, untilProblem) = (Problem(first), Problem(last));
        if (fromProblem is not null || untilProblem is not null)
        {
            return new(null, fromProblem, untilProblem);
        }
        var period = new FiguresPeriod(first!.Value, last!.Value);
        return period.Length < 1 ? new(null, UntilProblem: "Figures_Period_Order")
            : period.Length > FiguresPeriod.Longest ? new(null, UntilProblem: "Figures_Period_Long")
            : new(period);
    }

    static string? Problem(DateOnly? day) => day is not { Year: var year } ? "Figures_Period_NoDay"
        : year is < FiguresPeriod.FirstYear or > FiguresPeriod.LastYear ? "Figures_Period_Year"
        : null;

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
