namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>How long something took: for half of all, and for nine in ten. A mean would say more about the longest one.</summary>
/// <param name="Count">Of how many.</param>
public sealed record Spread(int Count, TimeSpan Median, TimeSpan NineInTen)
{
    /// <returns>Null when there are none.</returns>
    public static Spread? Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        if (sorted.Count == 0)
        {
            return null;
        }
        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        // The shortest time in which nine in ten were done.
        return new(sorted.Count, median, sorted[((sorted.Count * 9) + 9) / 10 - 1]);
    }
}
