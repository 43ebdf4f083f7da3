using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>The questions on A4, as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperPdfModel(AppDbContext context, IndicatorLibrary library, PdfFiles pdf, Texts texts, TimeProvider clock)
    : PaperPageModel(context, library, clock)
{
    public async Task<IActionResult> OnGetAsync(Guid operation, string moment, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await ReadAsync(operation, moment, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            Fragment, sheet, texts.Dutch("Reporting", "Ask_Paper_Title", sheet.Operation), "vragen.pdf", cancellationToken);
        return file is null ? Redirect(ReportingLinks.PaperWithoutPdf(operation, sheet.Moment, sheet.Help)) : file;
    }
}
