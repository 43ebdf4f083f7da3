using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>One's own certificate, to print.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class CertificateModel(TrainingBookings bookings, PdfFiles pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public TrainingBooking Booking { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await bookings.FindCertificateAsync(id, User, cancellationToken) is not { } booking)
        {
            return NotFound();
        }
        Booking = booking;
        Actions = new(TrainingLinks.All, pdf.IsAvailable ? TrainingLinks.CertificatePdf(id) : null, PdfFailed);
        return Page();
    }
}
