using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>An own certificate on paper.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperModel(CertificateSheets sheets, PdfFiles pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public CertificateSheet Sheet { get; private set; } = null!;

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        if (await sheets.FindAsync(id, cancellationToken) is not { } sheet)
        {
            return Redirect(CertificateLinks.Mine);
        }
        Sheet = sheet;
        Actions = new(CertificateLinks.Mine, pdf.IsAvailable ? CertificateLinks.Pdf(sheet.Certificate) : null, PdfFailed);
        return Page();
    }
}
