using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Mine;

/// <summary>The own plan on paper.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SheetModel(MySheet mine, PdfFiles pdf) : PageModel
{
    [BindProperty(Name = PlanLinks.WithField, SupportsGet = true)]
    public Guid? With { get; set; }

    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public PlanSheet Sheet { get; private set; } = null!;

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (With is not { } organisation || await mine.FindAsync(organisation, cancellationToken) is not { } sheet)
        {
            return Redirect(PlanLinks.Mine);
        }
        Sheet = sheet;
        Actions = new(PlanLinks.Mine, pdf.IsAvailable ? PlanLinks.PaperOfMine(organisation, asFile: true) : null, PdfFailed);
        return Page();
    }
}
