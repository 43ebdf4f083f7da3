using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Puts work that still stands on the device on the card that is open there.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class AddWorkModel(CurrentLearner current, OpenOnDevice open) : PageModel
{
    public IActionResult OnGet() => Redirect(CardLinks.Mine);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is { } learnerId)
        {
            await open.RunAsync(learnerId, takeWorkIn: true, cancellationToken);
        }
        return this.SeeOther(CardLinks.Mine);
    }
}
