using System.Globalization;
using System.Xml.Linq;

namespace DigitaalWerkt.Web.Platform.Charts;

/// <summary>
/// Draws bars as SVG. It holds no style: colours come from the classes <c>series-0</c> to <c>series-3</c>, and each series has a pattern of
/// its own, so that it reads in print, in black on white, and for people who see no colours.
/// </summary>
public static class ChartDrawing
{
    const string Patterned = "1.5";

    // Standing bars.
    const int Left = 36;
    const int Above = 12;
    const int Height = 160;
    const int Below = 28;
    const int Right = 16;

    // Lying bars: as wide as a small phone, and enlarged by the page.
    const int Width = 320;
    const int RoomForNumber = 44;
    const int LongestLabel = 40;
    const int LabelHeight = 20;
    const int Thick = 16;
    const int Thin = 16;
    const int Gap = 10;

    /// <param name="id">Of the drawing, once on the page.</param>
    public static XElement Draw(BarChart chart, string id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chart.Series.Count, BarChart.MostSeries, nameof(chart));
        return chart.IsLying ? Lying(chart, id) : Standing(chart, id);
    }

    /// <summary>The sign of a series in the legend.</summary>
    /// <param name="id">Of the drawing that has the pattern.</param>
    public static XElement Sign(int series, string id) => new(
        "svg", new XAttribute("class", "sign"), new XAttribute("viewBox", "0 0 20 20"), new XAttribute("aria-hidden", "true"),
        Group(series, id, Rectangle(1, 1, 18, 18)));

    static XElement Standing(BarChart chart, string id)
    {
        var step = chart.Bars.Count switch { <= 7 => 34, <= 16 => 28, <= 31 => 24, _ => 18 };
        var (width, height) = (Left + (chart.Bars.Count * step) + Right, Above + Height + Below);
        var scale = ChartScale.Of(chart.Most);
        double Y(int value) => Above + Height - ((double)value * Height / scale.Top);
        return Frame(
            chart, id, width, height,
            scale.Lines.Select(line => new XElement(
                "g",
                new XElement(
                    "path", new XAttribute("class", "line"),
                    new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{Left} {Y(line):0.#}H{width}"))),
                Text(Left - 6, Y(line) + 4, "end", line.ToString(CultureInfo.InvariantCulture)))),
            chart.Series.Index().Select(series => Group(series.Index, id, StandingBars(chart, series.Index, step, Y))),
            chart.Bars.Index().Where(bar => bar.Item.Tick is not null)
                .Select(bar => Text(Left + ((bar.Index + 0.5) * step), Above + Height + 20, "middle", bar.Item.Tick!)));
    }

    static IEnumerable<XElement> StandingBars(BarChart chart, int series, int step, Func<int, double> y)
    {
        var room = step * 0.8;
        var thick = chart.IsStacked ? room : room / chart.Series.Count;
        foreach (var (place, bar) in chart.Bars.Index().Where(bar => bar.Item.Values[series] > 0))
        {
            var under = chart.IsStacked ? bar.Values.Take(series).Sum() : 0;
            var top = y(under + bar.Values[series]);
            var rectangle = Rectangle(
                Left + (place * step) + (step * 0.1) + (chart.IsStacked ? 0 : series * thick), top, thick - 1, y(under) - top);
            rectangle.Add(new XElement("title", $"{bar.Label}: {bar.Values[series]} ({chart.Series[series]})"));
            yield return rectangle;
        }
    }

    static XElement Lying(BarChart chart, string id)
    {
        var most = Math.Max(1, chart.Most);
        var one = LabelHeight + (chart.IsStacked || chart.Series.Count == 1 ? Thick : chart.Series.Count * Thin) + Gap;
        double Length(int value) => (double)value * (Width - RoomForNumber) / most;
        return Frame(
            chart, id, Width, Math.Max(1, chart.Bars.Count) * one,
            chart.Bars.Index().Select(bar => Text(0, (bar.Index * one) + LabelHeight - 6, "start", Shortened(bar.Item.Label))),
            chart.Series.Index().Select(series => Group(series.Index, id, LyingBars(chart, series.Index, one, Length))),
            chart.Bars.Index().SelectMany(bar => LyingNumbers(chart, bar.Item, (bar.Index * one) + LabelHeight, Length)));
    }

    static IEnumerable<XElement> LyingBars(BarChart chart, int series, int one, Func<int, double> length)
    {
        var isOneLine = chart.IsStacked || chart.Series.Count == 1;
        foreach (var (place, bar) in chart.Bars.Index().Where(bar => bar.Item.Values[series] > 0))
        {
            yield return Rectangle(
                chart.IsStacked ? length(bar.Values.Take(series).Sum()) : 0, (place * one) + LabelHeight + (isOneLine ? 0 : series * Thin),
                length(bar.Values[series]), isOneLine ? Thick : Thin - 2);
        }
    }

    static IEnumerable<XElement> LyingNumbers(BarChart chart, Bar bar, int top, Func<int, double> length)
    {
        if (chart.IsStacked || chart.Series.Count == 1)
        {
            var all = bar.Values.Sum();
            return [Text(length(all) + 6, top + 13, "start", all.ToString(CultureInfo.InvariantCulture))];
        }
        return bar.Values.Index().Select(value => Text(
            length(value.Item) + 6, top + (value.Index * Thin) + 12, "start", value.Item.ToString(CultureInfo.InvariantCulture)));
    }

    static XElement Frame(BarChart chart, string id, int width, int height, params object[] content) => new(
        "svg",
        new XAttribute("viewBox", $"0 0 {width} {height}"), new XAttribute("width", width), new XAttribute("height", height),
        new XAttribute("role", "img"), new XAttribute("aria-labelledby", $"{id}-titel {id}-uitleg"),
        new XElement("title", new XAttribute("id", $"{id}-titel"), chart.Title),
        new XElement("desc", new XAttribute("id", $"{id}-uitleg"), chart.Description),
        new XElement("defs", Enumerable.Range(1, 2).Where(series => series < chart.Series.Count).Select(series => Pattern(series, id))),
        content);

    // The first is full, the second has stripes, the third has dots, the fourth is empty.
    static XElement Group(int series, string id, object content) => new(
        "g",
        new XAttribute("class", $"series-{series}"),
        new XAttribute("fill", series switch { 0 => "currentColor", BarChart.MostSeries - 1 => "none", _ => $"url(#{id}-{series})" }),
        series == 0 ? null : new object[] { new XAttribute("stroke", "currentColor"), new XAttribute("stroke-width", Patterned) },
        content);

    static XElement Pattern(int series, string id) => new(
        "pattern",
        new XAttribute("id", $"{id}-{series}"), new XAttribute("class", $"series-{series}"), new XAttribute("width", 5), new XAttribute("height", 5),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        series == 1
            ? new object[]
            {
                new XAttribute("patternTransform", "rotate(45)"),
                new XElement("path", new XAttribute("d", "M1 0V5"), new XAttribute("stroke", "currentColor"), new XAttribute("stroke-width", 2)),
            }
            : new XElement(
                "circle", new XAttribute("cx", 2.5), new XAttribute("cy", 2.5), new XAttribute("r", 1.4), new XAttribute("fill", "currentColor")));

    static XElement Rectangle(double x, double y, double width, double height) => new(
        "rect", Place("x", x), Place("y", y), Place("width", Math.Max(1, width)), Place("height", Math.Max(1, height)));

    static XElement Text(double x, double y, string anchor, string text) =>
        new("text", Place("x", x), Place("y", y), new XAttribute("text-anchor", anchor), text);

    static XAttribute Place(string name, double value) => new(name, value.ToString("0.#", CultureInfo.InvariantCulture));

    static string Shortened(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd() + "…";
}
