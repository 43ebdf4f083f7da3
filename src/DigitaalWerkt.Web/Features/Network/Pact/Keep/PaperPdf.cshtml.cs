using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>The same as a PDF file; where it can't be made, the way back to the sheet, which a browser can print.</summary>
[Authorize(Policy = Policies.AnyCoordinator), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperPdfModel(ReadPact read, PdfFiles pdf, Texts texts, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable)
        {
            return NotFound();
        }
        var sheet = new PactSheet(await read.RunAsync(cancellationToken), clock.Today());
        var file = await pdf.MakeAsync("/Features/Network/Pact/Keep/_Sheet.cshtml", sheet, texts.Pact("Pact_Paper_Title"), "arbeidspact.pdf", cancellationToken);
        return file ?? Redirect($"{PactLinks.Paper}?{PaperModel.FailedField}=true") as IActionResult;
    }
}
