using System.Text;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A class as a file for the calendar of a phone.</summary>
[AllowAnonymous]
public sealed class CalendarModel(AppDbContext context, IOptions<SiteAddress> site, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await context.FindForVisitorAsync(id, cancellationToken) is not { } shown)
        {
            return NotFound();
        }
        var appointment = SessionAppointment.Of(shown, clock.GetUtcNow()) with { Url = site.Value.To(ClassLinks.Session(id)) };
        var file = CalendarFile.Write(CalendarMethod.Publish, [appointment]);
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, "groepsles.ics");
    }
}
