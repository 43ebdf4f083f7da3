using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>The appointment on paper, to take along.</summary>
public sealed class SlipModel(FindAppointment find, IOptions<SiteAddress> site, HelpLanguage help, PdfFiles pdf, TimeProvider clock)
    : ManagePageModel(find, clock)
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public AppointmentSlip Slip { get; private set; } = null!;

    public PrintActions Actions =>
        new(AppointmentLinks.Show(Managed.Token), pdf.IsAvailable ? AppointmentLinks.SlipPdf(Managed.Token) : null, PdfFailed);

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (!IsComing)
        {
            return Redirect(AppointmentLinks.Show(token));
        }
        Slip = AppointmentSlip.Of(Managed.Facts, Managed.Token, site.Value, help.Current);
        return Page();
    }
}
