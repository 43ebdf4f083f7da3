using System.Text;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Calendars;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>The class of a booking as a file for the calendar of a phone. It holds no link to the booking: a calendar is often shared.</summary>
public sealed class CalendarModel(FindBooking find, TimeProvider clock) : ManagePageModel(find, clock)
{
    // The same appointment as in the mail, so that a calendar has it once.
    CalendarEvent Appointment => SessionAppointment.Of(Managed.Shown, Now) with
    {
        Uid = Booking.CalendarUid(Managed.Booking.MovedFrom ?? Managed.Booking.Id),
        Sequence = Booking.CalendarSequence(Managed.Booking.Moves, Managed.Shown.Session.Sequence, Managed.Shown.IsCancelled),
    };

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken) || Standing is not (BookingStanding.Confirmed or BookingStanding.ClassCancelled))
        {
            return NotFound();
        }
        var file = CalendarFile.Write(CalendarMethod.Publish, [Appointment]);
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.MediaType, Managed.Shown.IsEvent ? "evenement.ics" : "groepsles.ics");
    }
}
