using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>One's own certificate as a file.</summary>
[Authorize(Policy = Policies.Team), RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class CertificatePdfModel(TrainingBookings bookings, PdfFiles pdf, Texts texts) : PageModel
{
    const string View = "/Features/Classes/Training/_Certificate.cshtml";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await bookings.FindCertificateAsync(id, User, cancellationToken) is not { } booking)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(View, booking, texts.Dutch("Classes", "Certificate_Title"), "attest.pdf", cancellationToken);
        return file is null ? Redirect(TrainingLinks.CertificateWithoutPdf(id)) : file;
    }
}
