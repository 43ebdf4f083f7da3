using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The slip of a client as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SlipPdfModel(ClientSlips slips, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await slips.FindAsync(id, User, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(Slip.View, slip, texts.Dutch("Classes", "Slip_Title", slip.FirstName), Slip.FileName, cancellationToken);
        return file is null ? Redirect(CounsellorLinks.SlipWithoutPdf(id)) : file;
    }
}
