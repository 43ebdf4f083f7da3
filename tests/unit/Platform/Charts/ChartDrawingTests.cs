using System.Globalization;
using System.Xml.Linq;
using DigitaalWerkt.Web.Platform.Charts;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Platform.Charts;

/// <summary>Bars as SVG: right, readable without colour, and nothing that does more than draw.</summary>
public sealed class ChartDrawingTests
{
    public static TheoryData<bool, bool> Kinds => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory, MemberData(nameof(Kinds))]
    public void It_says_what_it_is_and_what_one_sees(bool isLying, bool isStacked)
    {
        var svg = ChartDrawing.Draw(Chart(isLying, isStacked, [3, 1], [0, 2]), "dag");

        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => svg.Elements().Single(e => e.Attribute("id")?.Value == id).Value)
            .ShouldBe(["Vragen", "Meest op dag 0."]);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Each_series_has_a_class_and_a_pattern_of_its_own_and_no_style(bool isLying, bool isStacked)
    {
        var svg = ChartDrawing.Draw(Chart(isLying, isStacked, [3, 1, 2, 4]), "dag");

        var series = svg.Elements("g").Where(g => g.Attribute("class") is not null).ToList();
        series.Select(g => g.Attribute("class")!.Value).ShouldBe(["series-0", "series-1", "series-2", "series-3"]);
        series.Select(g => g.Attribute("fill")!.Value).ShouldBe(["currentColor", "url(#dag-1)", "url(#dag-2)", "none"]);
        svg.Descendants("pattern").Select(pattern => pattern.Attribute("id")!.Value).ShouldBe(["dag-1", "dag-2"]);
        svg.DescendantsAndSelf().SelectMany(e => e.Attributes()).ShouldNotContain(attribute => attribute.Name.LocalName == "style");
    }

    [Fact]
    public void Bars_of_one_place_stand_beside_each_other_as_high_as_what_they_count()
    {
        var bars = Rectangles(ChartDrawing.Draw(Chart(false, false, [4, 2], [0, 1]), "dag"));

        bars.Count.ShouldBe(3, "what is nought isn't drawn");
        (bars[0].Height / bars[1].Height).ShouldBe(2, 0.01);
        (bars[0].X + bars[0].Width).ShouldBeLessThanOrEqualTo(bars[1].X);
        (bars[0].Y + bars[0].Height).ShouldBe(bars[1].Y + bars[1].Height, 0.11);
    }

    [Fact]
    public void Stacked_bars_stand_on_each_other()
    {
        var bars = Rectangles(ChartDrawing.Draw(Chart(false, true, [4, 2]), "dag"));

        bars[1].X.ShouldBe(bars[0].X);
        (bars[1].Y + bars[1].Height).ShouldBe(bars[0].Y, 0.11);
    }

    [Fact]
    public void Lying_bars_have_their_name_above_them_and_their_number_behind_them()
    {
        var svg = ChartDrawing.Draw(Chart(true, true, [4, 2]), "dag");
        var bars = Rectangles(svg);

        bars[1].X.ShouldBe(bars[0].Width, 0.11);
        svg.Elements("text").Select(text => text.Value).ShouldBe(["dag 0", "6"]);
    }

    [Fact]
    public void Only_as_many_names_stand_at_the_axis_as_the_page_gives()
    {
        var chart = Chart(false, false, [1, 1], [1, 1]);

        var svg = ChartDrawing.Draw(chart with { Bars = [chart.Bars[0], chart.Bars[1] with { Tick = null }] }, "dag");

        svg.Elements("text").Select(text => text.Value).ShouldBe(["d0"]);
    }

    [Fact]
    public void A_name_is_a_text_whatever_stands_in_it()
    {
        var chart = Chart(true, true, [1, 1]) with { Bars = [new Bar("</svg><script>alert(1)</script>", null, 1, 1)] };

        var markup = ChartDrawing.Draw(chart, "dag").ToString(SaveOptions.DisableFormatting);

        markup.ShouldNotContain("<script");
        markup.ShouldContain("&lt;/svg&gt;");
    }

    [Fact]
    public void Nothing_to_draw_is_drawn_as_nothing()
    {
        Rectangles(ChartDrawing.Draw(Chart(false, false, [0, 0]), "dag")).ShouldBeEmpty();
        Rectangles(ChartDrawing.Draw(Chart(true, true) with { Bars = [] }, "dag")).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_is_drawn_stays_within_the_drawing() => Prop.ForAll(
        Gen.Choose(0, 3000).ArrayOf(2).ArrayOf().ToArbitrary(), Gen.Elements(Kinds.Select(kind => kind.Data)).ToArbitrary(), (values, kind) =>
        {
            var svg = ChartDrawing.Draw(Chart(kind.Item1, kind.Item2, values), "dag");
            var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();

            return Rectangles(svg).All(bar => bar.X >= 0 && bar.Y >= 0 && bar.X + bar.Width <= box[2] + 0.2 && bar.Y + bar.Height <= box[3] + 0.2);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 2, 6)]
    [InlineData(9, 5, 10)]
    [InlineData(20, 5, 20)]
    [InlineData(21, 10, 30)]
    [InlineData(1234, 500, 1500)]
    public void The_scale_is_whole_round_and_has_few_lines(int most, int step, int top) => ChartScale.Of(most).ShouldBe(new(step, top));

    [Fact]
    public void No_bar_is_higher_than_the_scale() => Prop.ForAll(Gen.Choose(0, 200_000_000).ToArbitrary(), most =>
    {
        var scale = ChartScale.Of(most);
        return scale.Top >= most && scale.Top - scale.Step <= Math.Max(most, 0) && scale.Lines.Count() is >= 2 and <= 5;
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void More_series_than_there_are_patterns_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChartDrawing.Draw(Chart(false, false, [1, 1, 1, 1, 1]), "dag"));

    static BarChart Chart(bool isLying, bool isStacked, params int[][] values) => new()
    {
        Title = "Vragen",
        Description = "Meest op dag 0.",
        Series = [.. Enumerable.Range(0, values.Select(v => v.Length).DefaultIfEmpty(2).First()).Select(number => $"reeks {number}")],
        Bars = [.. values.Index().Select(value => new Bar($"dag {value.Index}", $"d{value.Index}", value.Item))],
        IsLying = isLying,
        IsStacked = isStacked,
    };

    static List<(double X, double Y, double Width, double Height)> Rectangles(XElement svg) =>
        [.. svg.Descendants("rect").Select(e => (Number(e, "x"), Number(e, "y"), Number(e, "width"), Number(e, "height")))];

    static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
