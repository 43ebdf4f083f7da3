using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Referrals.Paper;

/// <summary>The slip with which somebody goes to whom they were referred to, to print.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipModel(ReadSlip read, PdfFiles pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public ReferralSlip Slip { get; private set; } = null!;

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        Slip = slip;
        Actions = new(ReferralLinks.Referral(id), pdf.IsAvailable ? ReferralLinks.SlipPdf(id) : null, PdfFailed);
        return Page();
    }
}
