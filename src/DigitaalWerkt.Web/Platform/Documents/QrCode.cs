using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using QRCoder;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>An address as a square that a phone's camera reads.</summary>
public static class QrCode
{
    /// <summary>Modules of white around the code; readers need four.</summary>
    const int QuietZone = 4;

    /// <summary>
    /// The code as a picture that needs no second request: for a page and for a PDF. Black on white in every colour scheme.
    /// </summary>
    /// <param name="address">What a camera reads.</param>
    /// <param name="description">What a screen reader says; empty: the same stands beside it.</param>
    public static IHtmlContent Image(string address, string description)
    {
        var image = new TagBuilder("img") { TagRenderMode = TagRenderMode.SelfClosing };
        image.AddCssClass("qr");
        image.Attributes["src"] = DataUri(Svg(address));
        image.Attributes["alt"] = description;
        return image;
    }

    /// <summary>The code as an SVG drawing, quiet zone included.</summary>
    /// <remarks>
    /// One path instead of QRCoder's own rectangle per module: a quarter of the bytes, and no hair lines between the
    /// modules in print. Level Q reads with a quarter of the code creased or stained.
    /// </remarks>
    public static string Svg(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.Q, forceUtf8: false);
        // QRCoder's matrix has the quiet zone round it already.
        var side = code.ModuleMatrix.Count;
        var path = new StringBuilder();
        for (var y = QuietZone; y < side - QuietZone; y++)
        {
            foreach (var (start, length) in Runs(code.ModuleMatrix[y]))
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{length}v1h-{length}z");
            }
        }
        return $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d="{path}"/></svg>""";
    }

    /// <summary>A drawing as an address that holds the drawing itself.</summary>
    public static string DataUri(string svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));

    static IEnumerable<(int Start, int Length)> Runs(BitArray row)
    {
        for (var x = 0; x < row.Count; x++)
        {
            var start = x;
            while (x < row.Count && row[x])
            {
                x++;
            }
            if (x > start)
            {
                yield return (start, x - start);
            }
        }
    }
}
