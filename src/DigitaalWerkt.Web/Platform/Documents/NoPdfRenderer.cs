namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>Stands in where WeasyPrint isn't installed: a document can be printed from the browser, not saved as a file.</summary>
public sealed class NoPdfRenderer : IPdfRenderer
{
    public bool IsAvailable => false;

    public Task<byte[]> RenderAsync(string html, CancellationToken cancellationToken) =>
        throw new PdfFailedException("WeasyPrint is not installed on this server.");
}
