using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The long version as a PDF file; where it can't be made, the way back to the sheet, which a browser can print.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds)]
public sealed class PaperPdfModel(AppDbContext context, PdfFiles pdf, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await ShownSignal.FindAsync(context, number, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        var file = await pdf.MakeAsync(
            "/Features/Network/Signals/_Sheet.cshtml", shown, texts.Signal("Signal_Called", number), $"signaal-{number}.pdf", cancellationToken);
        return file ?? Redirect($"{SignalLinks.Paper(number)}?{PaperModel.FailedField}=true") as IActionResult;
    }
}
