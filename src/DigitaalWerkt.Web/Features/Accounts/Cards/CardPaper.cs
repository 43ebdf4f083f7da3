using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Cards as a PDF file.</summary>
public sealed class CardPaper(PdfFiles pdf, Texts texts)
{
    const string View = "/Features/Accounts/Cards/_Sheet.cshtml";

    public bool CanMakePdf => pdf.IsAvailable;

    /// <returns>Null when the file can't be made; the page then says to print from the browser.</returns>
    public Task<ActionResult?> ToPdfAsync(IReadOnlyList<PrintedCard> cards, CancellationToken cancellationToken) =>
        pdf.MakeAsync(View, cards, texts.Dutch("Accounts", "Cards_Paper_Title"), "kaart.pdf", cancellationToken);
}
