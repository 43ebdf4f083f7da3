using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>Writes exactly what a dry run showed, or says what came in between.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ConfirmModel(SealedImport<InitiativeRow> rows, InitiativePreview preview, WriteInitiatives write) : PageModel
{
    [BindProperty(Name = "plan")]
    public string? Sealed { get; set; }

    /// <summary>Null when the rows can't be opened any more.</summary>
    public ImportPreview? Shown { get; private set; }

    public IActionResult OnGet() => Redirect(ExchangeLinks.Import);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (rows.Open(Sealed, User.StaffMemberId) is not { } sent)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }
        try
        {
            if (await write.RunAsync(sent, User, cancellationToken) is { } fates)
            {
                Shown = preview.Of(fates, User.StaffMemberId);
                return this.Overtaken();
            }
            return this.SeeOther(ExchangeLinks.Written(sent.Count));
        }
        catch (BusyException)
        {
            // The page that says so holds the rows, to be sent again.
            Shown = preview.Of(await write.JudgeAsync(sent, User, cancellationToken), User.StaffMemberId);
            throw;
        }
    }
}
