using System.Text;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Platform.Calendars;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>An appointment as a file for the calendar of a phone: the same one as in the mail, so that a calendar has it once.</summary>
public sealed class CalendarModel(FindAppointment find, AppointmentTexts texts, TimeProvider clock) : ManagePageModel(find, clock)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        var file = CalendarFile.Write(CalendarMethod.Publish, [texts.ToEvent(Managed.Facts, Now)]);
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, "afspraak.ics");
    }
}
