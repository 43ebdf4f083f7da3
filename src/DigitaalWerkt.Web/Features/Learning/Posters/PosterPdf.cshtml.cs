using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The poster as a PDF file: the same for everybody, so it is made once in a while.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), OutputCache(PolicyName = PdfFiles.SameForEverybody)]
public sealed class PosterPdfModel(MakePosters posters, PdfFiles pdf) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (!pdf.IsAvailable || posters.Poster(slug, carriesPictures: true) is not { } sheet)
        {
            return NotFound();
        }
        // Made for everybody: it doesn't stop when who asked first goes away.
        var file = await pdf.MakeAsync(MakePosters.PosterView, sheet, sheet.Module.Title.Dutch, $"affiche-{sheet.Module.Slug}.pdf", CancellationToken.None);
        return file is null ? Redirect(PosterLinks.PosterWithoutPdf(sheet.Module)) : file;
    }
}
