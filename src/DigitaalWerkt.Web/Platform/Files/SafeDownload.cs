using System.Globalization;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>
/// A file as it is handed out: always to be kept, never shown as a page of ours, under a name of our own. Whatever is in it can't run here.
/// </summary>
public static class SafeDownload
{
    /// <param name="name">What its name begins with; the moment and the ending follow.</param>
    /// <param name="at">When it came.</param>
    public static FileContentResult Download(this PageModel page, FileKind kind, byte[] content, string name, DateTimeOffset at)
    {
        SecurityHeaders.Sandbox(page.HttpContext);
        page.Response.Headers.CacheControl = "no-store";
        var (type, ending) = kind == FileKind.Pdf ? ("application/pdf", "pdf") : ("image/jpeg", "jpg");
        return page.File(content, type, $"{name}-{at.InBrussels().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.{ending}");
    }
}
