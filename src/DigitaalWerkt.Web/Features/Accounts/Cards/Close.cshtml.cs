using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Takes the card off this device. The work stays with the card.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class CloseModel(DeviceCookie<HeldCard> device) : PageModel
{
    public IActionResult OnGet() => Redirect(CardLinks.Mine);

    public IActionResult OnPost()
    {
        device.Delete(HttpContext);
        return this.SeeOther(SiteLinks.Start);
    }
}
