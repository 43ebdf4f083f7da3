using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>A fragment of a page as a PDF file.</summary>
public sealed class ClassPaper(IPdfRenderer pdf, RazorDocument documents)
{
    /// <summary>Longer than the time limit of the maker, so that its answer is never cut off.</summary>
    public const int LongestMilliseconds = 12_000;

    public bool CanMakePdf => pdf.IsAvailable;

    /// <returns>Null when the file can't be made; the page then says to print from the browser.</returns>
    public async Task<FileContentResult?> ToPdfAsync<TModel>(string view, TModel model, string title, string fileName, CancellationToken cancellationToken)
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
