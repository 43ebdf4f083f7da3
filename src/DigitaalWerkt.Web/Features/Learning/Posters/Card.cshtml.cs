using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The card of a group of lessons, to print and give along.</summary>
[AllowAnonymous]
public sealed class CardModel(MakePosters posters, IPdfRenderer pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public GroupCard Sheet { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (posters.Card(slug, carriesPictures: false) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Actions = new(PosterLinks.All, pdf.IsAvailable ? PosterLinks.CardPdf(sheet.Group) : null, PdfFailed);
        return Page();
    }
}
