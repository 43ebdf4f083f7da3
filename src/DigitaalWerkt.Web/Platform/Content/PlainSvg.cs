using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>SVG that only draws: a picture that is opened by itself runs whatever stands in it.</summary>
public static class PlainSvg
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Looks whether a file is a drawing and nothing more.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="complain">Gets what is wrong: the line (from 1, or 0 for the whole), the problem, and what to do.</param>
    /// <returns>Its size in the units of its view box, from 1 to 9,999; or null when something is wrong.</returns>
    public static (int Width, int Height)? Measure(byte[] content, Action<int, string, string> complain)
    {
        XElement? root;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            root = XDocument.Load(reader).Root;
        }
        catch (XmlException e)
        {
            complain(e.LineNumber, $"The drawing can't be read: {e.Message}", "Save it again as plain SVG.");
            return null;
        }
        if (root?.Name != Svg + "svg" || Size(root) is not { } size)
        {
            complain(1, "The drawing has no view box.", "Begin with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 width height\">.");
            return null;
        }
        if (root.DescendantsAndSelf().FirstOrDefault(DoesMore) is { } part)
        {
            complain(0, $"The drawing holds <{part.Name.LocalName}> that does more than draw.", "No scripts, no on… attributes, no pictures or links from elsewhere.");
            return null;
        }
        return size;
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
