using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>An own certificate as a file.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PdfModel(CertificateSheets sheets, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await sheets.FindAsync(id, cancellationToken) is not { } sheet)
        {
            return Redirect(CertificateLinks.Mine);
        }
        var title = texts.Dutch("Learning", $"Certificate_{sheet.Certificate.Kind}");
        var file = await pdf.MakeAsync(CertificateSheet.Fragment, sheet, title, "mijn-bewijs.pdf", cancellationToken);
        return file is null ? Redirect(CertificateLinks.WithoutPdf(sheet.Certificate)) : file;
    }
}
