using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The slip as a PDF file; where it can't be made, the way back to the slip, which a browser can print.</summary>
[RequestTimeout(LongestMilliseconds)]
public sealed class SlipPdfModel(
    FindBooking find, IOptions<SiteAddress> site, IPdfRenderer pdf, RazorDocument document, Texts texts, TimeProvider clock) : ManagePageModel(find, clock)
{
    // Longer than the time limit of the maker, so that its answer is never cut off.
    const int LongestMilliseconds = 12_000;

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || !await LoadAsync(token, cancellationToken) || Standing != BookingStanding.Confirmed)
        {
            return NotFound();
        }
        var sheet = new SlipSheet(Managed, site.Value.To(ManageLinks.Show(token)), site.Value.InWords(ClassLinks.All));
        try
        {
            var html = await document.RenderAsync("/Features/Classes/Manage/_Slip.cshtml", sheet, texts.Dutch("Classes", "Book_Slip_Title"));
            return File(await pdf.RenderAsync(html, cancellationToken), "application/pdf", "groepsles.pdf");
        }
        catch (PdfFailedException)
        {
            return Redirect(ManageLinks.Slip(token));
        }
    }
}
