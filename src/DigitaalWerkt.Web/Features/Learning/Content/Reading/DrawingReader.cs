using System.Security.Cryptography;
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

    public static Drawing? Read(string slug, string name, byte[] content, Source source)
    {
        if (PlainSvg.Measure(content, source.Complain) is not var (width, height))
        {
            return null;
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
        return new Drawing(name, $"/lessen/{slug}/beeld/{name}?v={hash}", width, height, content);
    }
}
