using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Events.Team;

/// <summary>The badges of an event, to print: for whoever has its list.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BadgesModel(Roster roster, PdfFiles pdf) : PageModel
{
    public BadgeSheet Sheet { get; private set; } = null!;

    /// <summary>True when the PDF file was asked for and could not be made.</summary>
    [BindProperty(Name = "zonder-pdf", SupportsGet = true)]
    public bool PdfFailed { get; set; }

    public PrintActions Actions { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(id, User, cancellationToken) is not { IsEvent: true } found)
        {
            return NotFound();
        }
        Sheet = BadgeSheet.Of(found, await roster.RowsAsync(id, User, cancellationToken));
        Actions = new(TrainerLinks.Session(id), pdf.IsAvailable && Sheet.Guests.Count > 0 ? EventLinks.BadgesPdf(id) : null, PdfFailed);
        return Page();
    }
}
