using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>What the person agreed to, as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AgreementPdfModel(ReadPath read, PdfFiles pdf, PathWords words) : PageModel
{
    [BindProperty(Name = PathLinks.HandOverField, SupportsGet = true)]
    public bool OfHandOver { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await read.FindAsync(id, User, cancellationToken) is not { } view
            || PathPaper.Of(view, OfHandOver) is not { } paper)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            AgreementModel.Fragment, paper, words.Say("Path_Paper_Title", paper.FirstName), "afspraken.pdf", cancellationToken);
        return file is null ? Redirect(PathLinks.AgreementWithoutPdf(id, OfHandOver)) : file;
    }
}
