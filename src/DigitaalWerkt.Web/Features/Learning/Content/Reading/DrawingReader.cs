using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads the SVG drawings of a lesson.</summary>
static class DrawingReader
{
    const string Folder = "images/";
    const string Suffix = ".svg";

    /// <summary>The name without folder of a path such as <c>images/envelop.svg</c>, or null when it is no such path.</summary>
    public static string? NameIn(string? path) =>
        path is not null && path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Suffix, StringComparison.Ordinal)
        && Address.IsValid(path[Folder.Length..^Suffix.Length])
            ? path[Folder.Length..]
            : null;

    public static Drawing? Read(LessonRules rules, string slug, string name, byte[] content, Source source)
    {
        if (PlainSvg.Measure(content, source.Complain) is not var (width, height))
        {
            return null;
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        return new Drawing(name, $"{rules.Root}/{slug}/beeld/{name}?v={hash}", width, height, content) { Spots = SpotsIn(content) };
    }

    // The file is known to be XML by now.
    static Dictionary<string, Spot> SpotsIn(byte[] content) => XDocument.Load(new MemoryStream(content)).Descendants()
        .Where(element => element.Name.LocalName == "rect")
        .Where(element => ((string?)element.Attribute("id"))?.StartsWith("plek-", StringComparison.Ordinal) == true)
        .DistinctBy(element => (string)element.Attribute("id")!)
        .ToDictionary(
            element => (string)element.Attribute("id")!,
            element => new Spot(Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height")));

    static double Number(XElement element, string name) =>
        double.TryParse((string?)element.Attribute(name), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
