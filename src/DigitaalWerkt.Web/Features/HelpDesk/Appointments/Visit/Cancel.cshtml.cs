using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>Says what happens, and calls the appointment off.</summary>
public sealed class CancelModel(FindAppointment find, EndAppointment end, TimeProvider clock) : ManagePageModel(find, clock)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        return IsComing ? Page() : Redirect(AppointmentLinks.Show(token));
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        var isCancelled = await end.CancelAsync(Managed.Appointment.Id, null, byDesk: false, cancellationToken);
        return ToAppointment(isCancelled ? JustDone.Cancelled : JustDone.Nothing);
    }
}
