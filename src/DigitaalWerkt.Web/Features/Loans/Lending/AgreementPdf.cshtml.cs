using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What was agreed, as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AgreementPdfModel(ReadLoan read, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await read.FindAsync(id, User, cancellationToken) is not { } view || LoanPaper.Of(view) is not { } paper)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            AgreementModel.Fragment, paper, texts.Dutch("Loans", "Paper_Title", paper.FirstName), "afspraken.pdf", cancellationToken);
        return file is null ? Redirect(LoanLinks.AgreementWithoutPdf(id)) : file;
    }
}
