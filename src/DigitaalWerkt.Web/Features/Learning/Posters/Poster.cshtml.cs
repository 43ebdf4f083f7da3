using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The poster of a lesson, to print.</summary>
[AllowAnonymous]
public sealed class PosterModel(MakePosters posters, IPdfRenderer pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public LessonPoster Sheet { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (posters.Poster(slug, carriesPictures: false) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Actions = new(PosterLinks.All, pdf.IsAvailable ? PosterLinks.PosterPdf(sheet.Module) : null, PdfFailed);
        return Page();
    }
}
