using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Takes the card off this device; a card that waited comes back. The work stays with the card.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class CloseModel(DeviceCards cards, VisitorDevice device) : PageModel
{
    public IActionResult OnGet() => Redirect(CardLinks.Mine);

    public IActionResult OnPost()
    {
        cards.Stop();
        device.Renew();
        return this.SeeOther(SiteLinks.Start);
    }
}
