using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>The slip as a PDF file; where it can't be made, the way back to the slip, which a browser can print.</summary>
[RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class SlipPdfModel(
    FindAppointment find, IOptions<SiteAddress> site, HelpLanguage help, PdfFiles pdf, Texts texts, TimeProvider clock) : ManagePageModel(find, clock)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || !await LoadAsync(token, cancellationToken) || !IsComing)
        {
            return NotFound();
        }
        var slip = AppointmentSlip.Of(Managed.Facts, Managed.Token, site.Value, help.Current);
        var file = await pdf.MakeAsync(
            AppointmentSlip.View, slip, texts.Dutch("HelpDesk", "Appt_Slip_Title", slip.FirstName), AppointmentSlip.FileName, cancellationToken);
        return file is null ? Redirect(AppointmentLinks.SlipWithoutPdf(token)) : file;
    }
}
