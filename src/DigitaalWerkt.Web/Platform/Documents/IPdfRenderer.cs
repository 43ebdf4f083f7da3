namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Makes a PDF file of an HTML document. Behind one interface, because the maker lies at the edge of the process: it is
/// <see cref="WeasyPrintRenderer"/> where that program is installed, <see cref="NoPdfRenderer"/> where it isn't, and one
/// day perhaps a library inside the process.
/// </summary>
public interface IPdfRenderer
{
    /// <summary>False where PDF files can't be made. Then a page offers "Afdrukken" only, and says so.</summary>
    bool IsAvailable { get; }

    /// <summary>Makes the file.</summary>
    /// <param name="html">
    /// A whole document with its style inside. Pictures are <c>data:</c> addresses; any other address is left empty.
    /// </param>
    /// <exception cref="PdfFailedException">It took too long, needed too much memory, or the maker gave up.</exception>
    Task<byte[]> RenderAsync(string html, CancellationToken cancellationToken);
}

/// <summary>No PDF this time. The page that asked for it offers "Afdrukken" instead.</summary>
public sealed class PdfFailedException(string message, Exception? inner = null) : Exception(message, inner);
