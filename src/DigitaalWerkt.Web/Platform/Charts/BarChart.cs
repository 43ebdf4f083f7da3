namespace DigitaalWerkt.Web.Platform.Charts;

/// <summary>Counts to be drawn as bars. The same counts stand in a table on the page: nobody has to read a drawing.</summary>
public sealed record BarChart
{
    /// <summary>As many series as there are patterns to tell them apart.</summary>
    public const int MostSeries = 4;

    /// <summary>What a screen reader calls it.</summary>
    public required string Title { get; init; }

    /// <summary>What one sees in it, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>What is counted: the legend, when there is more than one.</summary>
    public required IReadOnlyList<string> Series { get; init; }

    /// <summary>In the order in which they are drawn; each has a value for each series.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The series lie on each other, because together they are something; otherwise beside each other.</summary>
    public bool IsStacked { get; init; }

    /// <summary>The bars lie under their words, for names; otherwise they stand in the order of time.</summary>
    public bool IsLying { get; init; }

    /// <summary>The longest that is drawn.</summary>
    public int Most => Bars.Select(LengthOf).DefaultIfEmpty().Max();

    int LengthOf(Bar bar) => IsStacked ? bar.Values.Sum() : bar.Values.DefaultIfEmpty().Max();
}
