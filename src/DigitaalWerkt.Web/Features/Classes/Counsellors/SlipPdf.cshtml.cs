using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The slip of a client as a file.</summary>
[Authorize(Policy = Policies.Team), RequestTimeout(ClassPaper.LongestMilliseconds)]
public sealed class SlipPdfModel(ClientSlips slips, ClassPaper paper, Texts texts) : PageModel
{
    const string View = "/Features/Classes/Shared/_Slip.cshtml";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await slips.FindAsync(id, User, cancellationToken) is not { } slip)
        {
            return NotFound();
        }
        var file = await paper.ToPdfAsync(View, slip, texts.Dutch("Classes", "Slip_Title", slip.FirstName), "briefje.pdf", cancellationToken);
        return file is null ? Redirect(CounsellorLinks.SlipWithoutPdf(id)) : file;
    }
}
