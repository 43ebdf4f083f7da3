using DigitaalWerkt.Web.Features.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>
/// Says that the answer goes to the person. Whoever knows a name and a number reads the same here, whether the appointment was made just
/// now or the person had another one then.
/// </summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SentModel : PageModel
{
    [BindProperty(SupportsGet = true, Name = AppointmentLinks.WayField)]
    public SentBy Way { get; set; }

    public void OnGet()
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        Way = Enum.IsDefined(Way) ? Way : SentBy.Message;
    }
}
