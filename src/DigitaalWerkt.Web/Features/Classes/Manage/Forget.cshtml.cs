using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>Takes the bookings, and the forms that are open still, off this device. The bookings stay what they are.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ForgetModel(MyBookings mine, VisitorDevice device) : PageModel
{
    public IActionResult OnGet() => Redirect(ClassLinks.All);

    public IActionResult OnPost()
    {
        mine.Forget();
        device.Renew();
        return this.SeeOther(SiteLinks.Start);
    }
}
