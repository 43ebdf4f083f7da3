using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Says what goes, and erases it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EraseModel(CurrentLearner current, LearnerDossier dossier, DeviceCards cards, VisitorDevice device) : PageModel
{
    /// <summary>True when not everything could be erased: many people at once.</summary>
    public bool IsBusy { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await current.FindAsync(cancellationToken) is null ? Redirect(CardLinks.Mine) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await dossier.EraseMineAsync(cancellationToken))
        {
            IsBusy = true;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = DatabaseOutage.RetryAfterSeconds;
            return Page();
        }
        cards.Stop();
        device.Renew();
        return this.SeeOther(CardLinks.Erased);
    }
}
