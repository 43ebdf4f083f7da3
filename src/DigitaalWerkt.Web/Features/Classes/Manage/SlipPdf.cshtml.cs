using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The slip as a PDF file; where it can't be made, the way back to the slip, which a browser can print.</summary>
[RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class SlipPdfModel(
    FindBooking find, IOptions<SiteAddress> site, HelpLanguage help, PdfFiles pdf, Texts texts, TimeProvider clock) : ManagePageModel(find, clock)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || !await LoadAsync(token, cancellationToken) || Managed.Shown.IsEvent
            || Standing is not (BookingStanding.Confirmed or BookingStanding.Begun))
        {
            return NotFound();
        }
        var slip = Slip.Of(Managed, site.Value, help.Current);
        var file = await pdf.MakeAsync(Slip.View, slip, texts.Dutch("Classes", "Slip_Title", slip.FirstName), Slip.FileName, cancellationToken);
        return file is null ? Redirect(ManageLinks.SlipWithoutPdf(token)) : file;
    }
}
