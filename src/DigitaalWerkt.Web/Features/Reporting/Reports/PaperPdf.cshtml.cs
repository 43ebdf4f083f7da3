using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>The same as a PDF file; where it can't be made, the way back to the sheet, which a browser can print.</summary>
[Authorize(Policy = Policies.AnyCoordinator), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperPdfModel(ReadReport read, PdfFiles pdf, ReportWords words) : ReportPageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await read.RunAsync(Asked, User, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            "/Features/Reporting/Reports/_Sheet.cshtml", sheet, words.Say("Report_Title", words.Name(sheet.Report.Snapshot)),
            $"{FileNames.Of(sheet)}.pdf", cancellationToken);
        var query = Asked.ToString();
        return file ?? Redirect($"{ReportLinks.PaperPage}{query}{(query.Length == 0 ? '?' : '&')}{PaperModel.FailedField}=true") as IActionResult;
    }
}
