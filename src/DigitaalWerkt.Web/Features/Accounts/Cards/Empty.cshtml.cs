using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>Takes the work that stands on no card off this device, before the next person sits down at it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class EmptyModel(DeviceWork work) : PageModel
{
    public IActionResult OnGet() => Redirect(CardLinks.Mine);

    public IActionResult OnPost()
    {
        work.Forget();
        return this.SeeOther(SiteLinks.Start);
    }
}
