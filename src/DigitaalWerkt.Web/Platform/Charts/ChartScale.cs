namespace DigitaalWerkt.Web.Platform.Charts;

/// <summary>The numbers beside a chart: whole and round, and few.</summary>
/// <param name="Step">From one line to the next.</param>
/// <param name="Top">Of the highest line; no bar is longer.</param>
public sealed record ChartScale(int Step, int Top)
{
    const int MostLines = 4;
    static readonly int[] Rounds = [1, 2, 5];

    /// <summary>What stands beside each line, from nought on.</summary>
    public IEnumerable<int> Lines => Enumerable.Range(0, (Top / Step) + 1).Select(number => number * Step);

    /// <param name="most">The longest bar.</param>
    public static ChartScale Of(int most)
    {
        var step = Powers().SelectMany(power => Rounds.Select(round => round * power)).First(step => most <= (long)step * MostLines);
        return new(step, Math.Max(1, (most + step - 1) / step) * step);
    }

    static IEnumerable<int> Powers()
    {
        for (var power = 1; power <= 100_000_000; power *= 10)
        {
            yield return power;
        }
    }
}
