using System.IO.Compression;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Home;

public sealed partial class StyleSheetTests
{
    // What learners' pages load. The sheet for paper has rules of its own: the maker of PDF files knows no logical properties.
    static readonly string[] Sheets =
        ["site.css", "phone.css", "app.css", "parts.css", "question.css", "kaart.css", "groepsles.css", "lessen.css", "hulp.css", "afspraak.css", "mijn.css"];

    static readonly string Folder = Path.Combine(Repository.Root, "src/DigitaalWerkt.Web/wwwroot");

    [Theory]
    [InlineData("phone.css")]
    [InlineData("question.css")]
    [InlineData("kaart.css")]
    [InlineData("groepsles.css")]
    [InlineData("lessen.css")]
    [InlineData("hulp.css")]
    [InlineData("afspraak.css")]
    [InlineData("mijn.css")]
    public void All_style_of_a_learners_page_is_at_most_six_kilobytes(string besides)
    {
        (Compressed("site.css") + Compressed(besides)).ShouldBeLessThanOrEqualTo(6_000);
    }

    [Fact]
    public void An_app_of_the_practice_phone_adds_at_most_fifteen_hundred_bytes() => Compressed("app.css").ShouldBeLessThanOrEqualTo(1_500);

    [Fact]
    public void The_rarer_parts_of_an_app_add_at_most_twelve_hundred_bytes() => Compressed("parts.css").ShouldBeLessThanOrEqualTo(1_200);

    [Fact]
    public void The_desk_of_a_steward_adds_at_most_two_kilobytes() => Compressed("desk.css").ShouldBeLessThanOrEqualTo(2_000);

    [Fact]
    public void Nothing_is_placed_left_or_right()
    {
        foreach (var sheet in Sheets)
        {
            Physical().Matches(File.ReadAllText(Css(sheet))).Select(match => $"{sheet}: {match.Value}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_drawing_weighs_at_most_four_kilobytes()
    {
        Directory.GetFiles(Path.Combine(Folder, "img"), "*.svg", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length > 4096)
            .ShouldBeEmpty();
    }

    static string Css(string sheet) => Path.Combine(Folder, "css", sheet);

    static long Compressed(string sheet)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(Css(sheet)));
        }
        return target.Length;
    }

    [GeneratedRegex(@"(margin|padding|border)-(left|right|top|bottom)|text-align: (left|right)|float: (left|right)|[{;]\s*(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height):")]
    private static partial Regex Physical();
}
