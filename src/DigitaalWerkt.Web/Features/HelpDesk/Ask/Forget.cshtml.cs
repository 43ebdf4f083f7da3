using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>Takes the questions, the appointments, and the forms that are open still, off this device. They stay what they are.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class ForgetModel(MyQuestions mine, MyAppointments appointments, VisitorDevice device) : PageModel
{
    public IActionResult OnGet() => Redirect(SiteLinks.Help());

    public IActionResult OnPost()
    {
        mine.Forget();
        appointments.Forget();
        device.Renew();
        return this.SeeOther(SiteLinks.Help());
    }
}
