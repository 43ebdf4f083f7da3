using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>What was agreed, on one A4 to print and sign.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AgreementModel(ReadLoan read, PdfFiles pdf) : PageModel
{
    /// <summary>The fragment of which the page and the PDF file are made.</summary>
    public const string Fragment = "/Features/Loans/Lending/_Agreement.cshtml";

    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public LoanPaper Paper { get; private set; } = null!;

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { } view || LoanPaper.Of(view) is not { } paper)
        {
            return NotFound();
        }
        Paper = paper;
        Actions = new(LoanLinks.Loan(id), pdf.IsAvailable ? LoanLinks.AgreementPdf(id) : null, PdfFailed);
        return Page();
    }
}
