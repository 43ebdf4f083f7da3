using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The slip of a client, to print.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipModel(ClientSlips slips, PdfFiles pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public Slip Slip { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await slips.FindAsync(id, User, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        Slip = slip;
        Actions = new(CounsellorLinks.Booking(id), pdf.IsAvailable ? CounsellorLinks.SlipPdf(id) : null, PdfFailed);
        return Page();
    }
}
