using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The confirmation on paper, to take along.</summary>
public sealed class SlipModel(FindBooking find, IOptions<SiteAddress> site, HelpLanguage help, PdfFiles pdf, TimeProvider clock) : ManagePageModel(find, clock)
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public Slip Slip { get; private set; } = null!;

    public PrintActions Actions => new(ManageLinks.Show(Managed.Token), pdf.IsAvailable ? ManageLinks.SlipPdf(Managed.Token) : null, PdfFailed);

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (Managed.Shown.IsEvent || Standing is not (BookingStanding.Confirmed or BookingStanding.Begun))
        {
            return Redirect(ManageLinks.Show(token));
        }
        Slip = Slip.Of(Managed, site.Value, help.Current);
        return Page();
    }
}
