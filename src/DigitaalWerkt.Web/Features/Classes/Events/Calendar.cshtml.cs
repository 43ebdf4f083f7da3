using System.Text;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>An event as a file for a calendar.</summary>
[AllowAnonymous]
public sealed class CalendarModel(AppDbContext context, IOptions<SiteAddress> site, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindEventAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        var appointment = SessionAppointment.Of(shown, clock.GetUtcNow()) with { Url = site.Value.To(shown.Page) };
        return File(Encoding.UTF8.GetBytes(CalendarFile.Write(CalendarMethod.Publish, [appointment])), CalendarFile.MediaType, "evenement.ics");
    }
}
