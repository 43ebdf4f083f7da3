using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Paper;

/// <summary>The same slip as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipPdfModel(ReadSlip read, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await read.FindAsync(id, User, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            ReferralSlip.Path, slip, texts.Dutch("Referrals", "Slip_Title", slip.View.FirstName), "briefje.pdf", cancellationToken);
        return file is null ? Redirect(ReferralLinks.SlipWithoutPdf(id)) : file;
    }
}
