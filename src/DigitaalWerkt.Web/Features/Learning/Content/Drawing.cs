using System.Text;
using Microsoft.AspNetCore.Html;

namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>An SVG drawing of a lesson.</summary>
/// <param name="Name">File name without folder, for example <c>envelop.svg</c>.</param>
/// <param name="Url">Where the site serves it; with a hash of its content, so that browsers may keep it for ever.</param>
/// <param name="Width">In the units of its view box; with the height, a page keeps room for it.</param>
public sealed record Drawing(string Name, string Url, int Width, int Height, byte[] Content)
{
    /// <summary>The places that can be tapped in a question, by id.</summary>
    public IReadOnlyDictionary<string, Spot> Spots { get; init; } = new Dictionary<string, Spot>();

    /// <summary>The drawing inside an address, for the one that a page begins with: it is there as soon as the page is.</summary>
    /// <remarks>
    /// Encoded for an attribute in double quotes, once and for all, and no more than such an attribute needs: these bytes come
    /// before the first thing that a slow phone shows.
    /// </remarks>
    public IHtmlContent DataUrl { get; } = new HtmlString(
        "data:image/svg+xml," + Encoding.UTF8.GetString(Content).Trim().ReplaceLineEndings(" ")
            .Replace("%", "%25").Replace("#", "%23").Replace("&", "&amp;").Replace("\"", "&quot;"));
}
