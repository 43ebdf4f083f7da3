using System.Security.Claims;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>A fragment of a page as a PDF file, for a page to answer with.</summary>
public sealed class PdfFiles(IPdfRenderer pdf, PdfQueue queue, RazorDocument documents, IHttpContextAccessor current)
{
    /// <summary>What a page that makes one may take: longer than the time limit of the maker, so that its answer is never cut off.</summary>
    public const int LongestMilliseconds = 12_000;

    /// <summary>The output cache of a document that is the same for everybody, by whatever name of the site they ask.</summary>
    public const string SameForEverybody = "same-for-everybody";

    const string RetryAfterSeconds = "5";

    /// <summary>False where PDF files can't be made. Then a page offers printing only, and says so.</summary>
    public bool IsAvailable => pdf.IsAvailable;

    /// <param name="view">Path of the fragment.</param>
    /// <param name="model">What the fragment shows.</param>
    /// <param name="title">Name of the document, in Dutch.</param>
    /// <param name="fileName">As it is kept.</param>
    /// <returns>
    /// The file; 503 with a time to come back when too many are asked for at once; null when the file can't be made this time, and the
    /// page then says to print from the browser.
    /// </returns>
    public async Task<ActionResult?> MakeAsync<TModel>(string view, TModel model, string title, string fileName, CancellationToken cancellationToken)
    {
        try
        {
            var html = await documents.RenderAsync(view, model, title);
            var http = current.HttpContext!;
            var file = await queue.RenderAsync(html, AskerOf(http), IsStaff(http), cancellationToken);
            return new FileContentResult(file, "application/pdf") { FileDownloadName = fileName };
        }
        catch (PdfBusyException)
        {
            current.HttpContext!.Response.Headers.RetryAfter = RetryAfterSeconds;
            return new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }
        catch (PdfFailedException)
        {
            return null;
        }
    }

    static bool IsStaff(HttpContext http) => http.User.Identity?.IsAuthenticated == true;

    static string AskerOf(HttpContext http) => http.User.FindFirstValue(ClaimTypes.NameIdentifier)
        ?? Convert.ToHexString(CountedAddress.Of(http.Connection.RemoteIpAddress));
}
