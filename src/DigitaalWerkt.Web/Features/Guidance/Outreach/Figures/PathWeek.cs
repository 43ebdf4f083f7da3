using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>How many paths all organisations together began in a week.</summary>
public sealed record PathWeek(DateOnly Monday, int Begun)
{
    /// <param name="days">On which each of them began.</param>
    /// <returns>From the first week to the last.</returns>
    public static IReadOnlyList<PathWeek> Of(IEnumerable<DateOnly> days)
    {
        var counts = days.CountBy(BelgianWeek.MondayOf).ToDictionary();
        if (counts.Count == 0)
        {
            return [];
        }
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return
        [
            .. Enumerable.Range(0, ((last.DayNumber - first.DayNumber) / BelgianWeek.Days) + 1)
                .Select(number => first.AddDays(number * BelgianWeek.Days))
                .Select(monday => new PathWeek(monday, counts.GetValueOrDefault(monday))),
        ];
    }
}
