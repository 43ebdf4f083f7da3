using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>The own plan as a file.</summary>
[AllowAnonymous, RequestTimeout(PdfFiles.LongestMilliseconds), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SheetPdfModel(MySheet mine, PdfFiles pdf, PlanWords words) : PageModel
{
    [BindProperty(Name = PlanLinks.WithField, SupportsGet = true)]
    public Guid? With { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (With is not { } organisation || !pdf.IsAvailable || await mine.FindAsync(organisation, cancellationToken) is not { } sheet)
        {
            return Redirect(PlanLinks.Mine);
        }
        var file = await pdf.MakeAsync(PlanSheet.Fragment, sheet, words.Say("Plan_Title"), "mijn-plan.pdf", cancellationToken);
        return file is null ? Redirect(PlanLinks.WithoutPdf(PlanLinks.PaperOfMine(organisation))) : file;
    }
}
