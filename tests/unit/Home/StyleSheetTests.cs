using System.IO.Compression;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Operations;

namespace DigitaalWerkt.Tests.Home;

public sealed partial class StyleSheetTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "src/DigitaalWerkt.Web/wwwroot");

    [Fact]
    public void All_style_of_the_site_together_is_at_most_six_kilobytes()
    {
        Directory.GetFiles(Path.Combine(Folder, "css"), "*.css").Sum(Compressed).ShouldBeLessThanOrEqualTo(6 * 1024);
    }

    [Fact]
    public void Nothing_is_placed_left_or_right()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "css"), "*.css"))
        {
            Physical().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_drawing_weighs_at_most_four_kilobytes()
    {
        Directory.GetFiles(Path.Combine(Folder, "img"), "*.svg", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length > 4096)
            .ShouldBeEmpty();
    }

    static long Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(file));
        }
        return target.Length;
    }

    [GeneratedRegex(@"(margin|padding|border)-(left|right|top|bottom)|text-align: (left|right)|float: (left|right)|[{;]\s*(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height):")]
    private static partial Regex Physical();
}
