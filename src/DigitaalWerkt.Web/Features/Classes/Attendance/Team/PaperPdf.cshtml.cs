using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The list as a PDF file; where it can't be made, the way back to the list, which a browser can print.</summary>
[Authorize(Policy = Policies.Partner), RequestTimeout(PdfFiles.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperPdfModel(Roster roster, PdfFiles pdf, Texts texts) : PageModel
{
    const string View = "/Features/Classes/Attendance/Team/_Paper.cshtml";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!pdf.IsAvailable || await roster.FindAsync(id, User, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        var paper = new RosterPaper(found, await roster.RowsAsync(id, User, cancellationToken));
        var file = await pdf.MakeAsync(
            View, paper, texts.Dutch("Classes", found.Word("Team_Paper_Title")), $"aanwezigheid-{found.Session.Day:yyyy-MM-dd}.pdf", cancellationToken);
        return file is null ? Redirect(TrainerLinks.PaperWithoutPdf(id)) : file;
    }
}
