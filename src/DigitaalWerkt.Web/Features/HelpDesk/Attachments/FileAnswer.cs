using System.Globalization;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

/// <summary>
/// A file as it is handed out: always to be kept, never shown as a page of ours, under a name of our own. Whatever is in it can't run here.
/// </summary>
static class FileAnswer
{
    /// <param name="code">Of the question.</param>
    public static FileContentResult Download(this PageModel page, TicketFile file, byte[] content, string code)
    {
        SecurityHeaders.Sandbox(page.HttpContext);
        page.Response.Headers.CacheControl = "no-store";
        var moment = file.At.InBrussels().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return file.Kind == FileKind.Pdf
            ? page.File(content, "application/pdf", $"vraag-{code}-{moment}.pdf")
            : page.File(content, "image/jpeg", $"vraag-{code}-{moment}.jpg");
    }
}
