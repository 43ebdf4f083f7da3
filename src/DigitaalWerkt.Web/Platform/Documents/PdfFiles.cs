using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>A fragment of a page as a PDF file, for a page to answer with.</summary>
public sealed class PdfFiles(IPdfRenderer pdf, RazorDocument documents)
{
    /// <summary>What a page that makes one may take: longer than the time limit of the maker, so that its answer is never cut off.</summary>
    public const int LongestMilliseconds = 12_000;

    /// <summary>False where PDF files can't be made. Then a page offers printing only, and says so.</summary>
    public bool IsAvailable => pdf.IsAvailable;

    /// <param name="view">Path of the fragment.</param>
    /// <param name="model">What the fragment shows.</param>
    /// <param name="title">Name of the document, in Dutch.</param>
    /// <param name="fileName">As it is kept.</param>
    /// <returns>Null when the file can't be made this time; the page then says to print from the browser.</returns>
    public async Task<FileContentResult?> MakeAsync<TModel>(string view, TModel model, string title, string fileName, CancellationToken cancellationToken)
    {
        try
        {
            var html = await documents.RenderAsync(view, model, title);
            return new FileContentResult(await pdf.RenderAsync(html, cancellationToken), "application/pdf") { FileDownloadName = fileName };
        }
        catch (PdfFailedException)
        {
            return null;
        }
    }
}
