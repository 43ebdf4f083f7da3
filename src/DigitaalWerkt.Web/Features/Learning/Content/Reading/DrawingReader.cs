using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;

namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>Reads the SVG drawings of a lesson and refuses what is more than a drawing.</summary>
static class DrawingReader
{
    const string Folder = "images/";
    const string Suffix = ".svg";
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The name without folder of a path such as <c>images/envelop.svg</c>, or null when it is no such path.</summary>
    public static string? NameIn(string? path) =>
        path is not null && path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Suffix, StringComparison.Ordinal)
        && Address.IsValid(path[Folder.Length..^Suffix.Length])
            ? path[Folder.Length..]
            : null;

    public static Drawing? Read(string slug, string name, byte[] content, Source source)
    {
        XElement? root;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            root = XDocument.Load(reader).Root;
        }
        catch (XmlException e)
        {
            source.Complain(e.LineNumber, $"The drawing can't be read: {e.Message}", "Save it again as plain SVG.");
            return null;
        }
        if (root?.Name != Svg + "svg" || Size(root) is not var (width, height))
        {
            source.Complain(1, "The drawing has no view box.", "Begin with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 width height\">.");
            return null;
        }
        if (root.DescendantsAndSelf().FirstOrDefault(DoesMore) is { } part)
        {
            source.Complain(0, $"The drawing holds <{part.Name.LocalName}> that does more than draw.", "No scripts, no on… attributes, no pictures or links from elsewhere.");
            return null;
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        return new Drawing(name, $"/lessen/{slug}/beeld/{name}?v={hash}", width, height, content);
    }

    static (int Width, int Height)? Size(XElement svg)
    {
        var numbers = ((string?)svg.Attribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Length == 4
            && double.TryParse(numbers[2], CultureInfo.InvariantCulture, out var width)
            && double.TryParse(numbers[3], CultureInfo.InvariantCulture, out var height)
            && width is >= 1 and < 10000 && height is >= 1 and < 10000
            ? ((int)Math.Round(width), (int)Math.Round(height))
            : null;
    }

    static bool DoesMore(XElement element) =>
        element.Name.LocalName is "script" or "foreignObject" or "image" or "iframe" or "style" or "a"
        || element.Attributes().Any(attribute =>
            attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')));
}
