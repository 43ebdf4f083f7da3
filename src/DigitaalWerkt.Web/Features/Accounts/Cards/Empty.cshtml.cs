using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Says what goes, and takes the work that stands on no card off this device, before the next person sits down at it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EmptyModel(DeviceWork work, CurrentLearner current) : PageModel
{
    /// <summary>False when there is nothing to lose: the page then says that the device is empty.</summary>
    public bool HasWork => work.IsPresent;

    // With a card on it a device isn't empty.
    public IActionResult OnGet() => !HasWork && current.Held is not null ? Redirect(CardLinks.Mine) : Page();

    public IActionResult OnPost()
    {
        work.Forget();
        return this.SeeOther(CardLinks.Empty);
    }
}
