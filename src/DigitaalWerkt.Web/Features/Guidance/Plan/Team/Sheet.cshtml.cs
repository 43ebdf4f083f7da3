using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Team;

/// <summary>The plan of a person on paper, to give along. The square opens the page of plans, and no card: that is the person's.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SheetModel(TeamPlan team, ReadPath paths, PdfFiles pdf, IOptions<SiteAddress> site) : PageModel
{
    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public PlanSheet Sheet { get; private set; } = null!;

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await team.FindAsync(id, User, cancellationToken) is not (_, { } plan))
        {
            return NotFound();
        }
        await paths.NoteLookAsync(id, User, cancellationToken);
        Sheet = Of(plan, site.Value);
        Actions = new(PlanLinks.Of(id), pdf.IsAvailable ? PlanLinks.Paper(id, asFile: true) : null, PdfFailed);
        return Page();
    }

    public static PlanSheet Of(PersonPlan plan, SiteAddress site) => new()
    {
        Plan = plan, Address = site.To(PlanLinks.Mine), AddressInWords = site.InWords(PlanLinks.Mine), CardNumber = null,
    };
}
