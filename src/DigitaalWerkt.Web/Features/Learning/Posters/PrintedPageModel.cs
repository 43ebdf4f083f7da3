using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>A page with something to hang up or give along, to print.</summary>
/// <typeparam name="TSheet">What is on it.</typeparam>
public abstract class PrintedPageModel<TSheet>(IPdfRenderer pdf) : PageModel
    where TSheet : class
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public TSheet Sheet { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Find(slug) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Actions = new(PosterLinks.All, pdf.IsAvailable ? PdfOf(sheet) : null, PdfFailed);
        return Page();
    }

    /// <param name="slug">As it stands in the address; anything.</param>
    protected abstract TSheet? Find(string slug);

    /// <summary>The address of the file.</summary>
    protected abstract string PdfOf(TSheet sheet);
}
