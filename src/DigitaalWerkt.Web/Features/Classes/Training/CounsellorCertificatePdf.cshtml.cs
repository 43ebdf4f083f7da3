using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>One's own certificate for counsellors as a file.</summary>
[Authorize(Policy = Policies.Team), RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class CounsellorCertificatePdfModel(CounsellorCertificates certificates, PdfFiles pdf, Texts texts) : PageModel
{
    const string View = "/Features/Classes/Training/_CounsellorCertificate.cshtml";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await certificates.MineAsync(User, cancellationToken) is not { IsEarned: true } certificate)
        {
            return NotFound();
        }
        var title = texts.Dutch("Classes", "CounsellorCertificate_Title");
        var file = await pdf.MakeAsync(View, certificate, title, "certificaat.pdf", cancellationToken);
        return file is null ? Redirect(TrainingLinks.CounsellorCertificateWithoutPdf) : file;
    }
}
