using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>One's own certificate for counsellors, to print.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class CounsellorCertificateModel(CounsellorCertificates certificates, PdfFiles pdf) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public CounsellorCertificate Certificate { get; private set; } = null!;
    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Certificate = await certificates.MineAsync(User, cancellationToken);
        Actions = new(TrainingLinks.All, pdf.IsAvailable ? TrainingLinks.CounsellorCertificatePdf : null, PdfFailed);
        return Certificate.IsEarned ? Page() : NotFound();
    }
}
