using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The card of a group as a PDF file: the same for everybody, so it is made once in a while.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), OutputCache(PolicyName = PdfFiles.SameForEverybody)]
public sealed class CardPdfModel(MakePosters posters, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (!pdf.IsAvailable || posters.Card(slug, carriesPictures: true) is not { } sheet)
        {
            return NotFound();
        }
        // Made for everybody: it doesn't stop when who asked first goes away.
        var file = await pdf.MakeAsync(
            MakePosters.CardView, sheet, texts.Dutch("Learning", $"Group_{sheet.Group}"), $"kaart-{GroupSlug.Of(sheet.Group)}.pdf", CancellationToken.None);
        return file is null ? Redirect(PosterLinks.CardWithoutPdf(sheet.Group)) : file;
    }
}
