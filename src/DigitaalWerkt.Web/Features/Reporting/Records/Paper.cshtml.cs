using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>The questions on A4, to print.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class PaperModel(AppDbContext context, IndicatorLibrary library, PdfFiles pdf, TimeProvider clock)
    : PaperPageModel(context, library, clock)
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public AskSheet Sheet { get; private set; } = null!;

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid operation, string moment, CancellationToken cancellationToken)
    {
        if (await ReadAsync(operation, moment, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Actions = new(ClientLinks.All, pdf.IsAvailable ? ReportingLinks.PaperPdf(operation, sheet.Moment, sheet.Help) : null, PdfFailed);
        return Page();
    }
}
