using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The list on paper: to sign at the class, and what was noted once it is signed off.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperModel(Roster roster, PdfFiles pdf) : PageModel
{
    public RosterPaper Paper { get; private set; } = null!;

    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Paper = new RosterPaper(found, await roster.RowsAsync(id, User, cancellationToken));
        Actions = new(TrainerLinks.Session(id), pdf.IsAvailable ? TrainerLinks.PaperPdf(id) : null, PdfFailed);
        return Page();
    }
}
