namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>Stands in where WeasyPrint isn't installed: a document can be printed from the browser, not saved as a file.</summary>
public sealed class NoPdfRenderer : IPdfRenderer
{
    /// <inheritdoc />
    public bool IsAvailable => false;

    /// <inheritdoc />
    public Task<byte[]> RenderAsync(string html, CancellationToken cancellationToken) =>
        throw new PdfFailedException("WeasyPrint is not installed on this server.");
}
