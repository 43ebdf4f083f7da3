using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Attendance.Team;

/// <summary>The list on paper: to sign at the class, and what was noted once it is signed off.</summary>
[Authorize(Policy = Policies.Team), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperModel(Roster roster, IPdfRenderer pdf) : PageModel
{
    public RosterPaper Paper { get; private set; } = null!;

    /// <summary>Address of the file; null where no PDF can be made.</summary>
    public string? Pdf { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Paper = new RosterPaper(found, await roster.RowsAsync(id, cancellationToken));
        Pdf = pdf.IsAvailable ? TrainerLinks.PaperPdf(id) : null;
        return Page();
    }
}
