using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Cards as a PDF file.</summary>
public sealed class CardPaper(IPdfRenderer pdf, RazorDocument documents, Texts texts)
{
    const string View = "/Features/Accounts/Cards/_Sheet.cshtml";

    /// <summary>Longer than the time limit of the maker, so that its answer is never cut off.</summary>
    public const int LongestMilliseconds = 12_000;

    public bool CanMakePdf => pdf.IsAvailable;

    /// <returns>Null when the file can't be made; the page then says to print from the browser.</returns>
    public async Task<FileContentResult?> ToPdfAsync(IReadOnlyList<PrintedCard> cards, CancellationToken cancellationToken)
    {
        try
        {
            var html = await documents.RenderAsync(View, cards, texts.Dutch("Accounts", "Cards_Paper_Title"));
            return new FileContentResult(await pdf.RenderAsync(html, cancellationToken), "application/pdf") { FileDownloadName = "kaart.pdf" };
        }
        catch (PdfFailedException)
        {
            return null;
        }
    }
}
