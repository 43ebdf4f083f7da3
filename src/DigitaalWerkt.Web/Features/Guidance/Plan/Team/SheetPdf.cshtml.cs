using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Guidance.Plan.Team;

/// <summary>The plan of a person as a file.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SheetPdfModel(TeamPlan team, ReadPath paths, PdfFiles pdf, PlanWords words, IOptions<SiteAddress> site) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await team.FindAsync(id, User, cancellationToken) is not (_, { } plan))
        {
            return NotFound();
        }
        await paths.NoteLookAsync(id, User, cancellationToken);
        var file = await pdf.MakeAsync(
            PlanSheet.Fragment, SheetModel.Of(plan, site.Value), words.Say("Plan_Of", plan.Person.FirstName), "plan.pdf",
            cancellationToken);
        return file is null ? Redirect(PlanLinks.WithoutPdf(PlanLinks.Paper(id))) : file;
    }
}
