using System.Globalization;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Home;

/// <summary>The colours of site.css, in the light and the dark scheme, against the ratios of WCAG 2.2 (1.4.3, 1.4.6, 1.4.11).</summary>
public sealed partial class ContrastTests
{
    static readonly string Css = File.ReadAllText(Path.Combine(Repository.Root, "src/DigitaalWerkt.Web/wwwroot/css/site.css"));
    static readonly Dictionary<string, string> Light = Tokens(Css[..Css.IndexOf("@media", StringComparison.Ordinal)]);
    static readonly Dictionary<string, string> Dark = Light
        .Concat(Tokens(Css[Css.IndexOf("@media", StringComparison.Ordinal)..Css.IndexOf("/* Ground */", StringComparison.Ordinal)]))
        .GroupBy(token => token.Key)
        .ToDictionary(token => token.Key, token => token.Last().Value);

    static readonly string[] Grounds = ["paper", "card", "blue-tint", "green-tint", "orange-tint", "yellow-tint", "red-tint", "help-tint"];

    public static TheoryData<string, string> BodyText =>
    [
        .. Grounds.Select(ground => ("ink", ground)),
        .. new[] { "paper", "card" }.SelectMany(ground => new[] { "quiet", "action" }.Select(text => (text, ground))),
        ("quiet", "help-tint"), ("quiet", "blue-tint"), ("quiet", "green-tint"), ("quiet", "orange-tint"),
        ("on-action", "action"), ("on-yellow", "yellow"),
        ("red", "paper"), ("red", "card"),
    ];

    public static TheoryData<string, string> LargeText =>
        [("action", "blue-tint"), ("green", "green-tint"), ("orange", "orange-tint"), ("red", "red-tint"), ("paper", "red")];

    // What tells something without words: edges of fields and buttons, the marks of panels, the ring around what has focus.
    public static TheoryData<string, string> Shapes =>
        [("ink", "paper"), ("ink", "card"), ("action", "paper"), ("green", "paper"), ("orange", "paper"), ("red", "paper"), ("quiet", "paper")];

    [Theory]
    [MemberData(nameof(BodyText))]
    public void Text_reads_at_seven_to_one(string text, string ground) => ShouldReach(7, text, ground);

    [Theory]
    [MemberData(nameof(LargeText))]
    public void Large_words_in_colour_read_at_four_and_a_half_to_one(string text, string ground) => ShouldReach(4.5, text, ground);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Shapes_that_tell_something_stand_out_at_three_to_one(string shape, string ground) => ShouldReach(3, shape, ground);

    [Fact]
    public void Control_black_on_white_is_twenty_one_to_one() => Ratio("#000000", "#ffffff").ShouldBe(21, 0.01);

    static void ShouldReach(double least, string text, string ground)
    {
        Ratio(Light[text], Light[ground]).ShouldBeGreaterThanOrEqualTo(least, $"light: {text} {Light[text]} on {ground} {Light[ground]}");
        Ratio(Dark[text], Dark[ground]).ShouldBeGreaterThanOrEqualTo(least, $"dark: {text} {Dark[text]} on {ground} {Dark[ground]}");
    }

    static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    static double Luminance(string colour) => 0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);

    static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    static Dictionary<string, string> Tokens(string css) =>
        Token().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();
}
