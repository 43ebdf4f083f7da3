using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>How it stands with an appointment.</summary>
public sealed class ShowModel(FindAppointment find, TimeProvider clock) : ManagePageModel(find, clock)
{
    [BindProperty(Name = AppointmentLinks.JustField, SupportsGet = true)]
    public JustDone Just { get; set; }

    /// <summary>The key of the text that says what was just done; null: nothing, or it is otherwise since.</summary>
    public string? JustKey => ManagedAppointment.JustKey("Appt_Just", Just, Managed.Appointment, IsComing);

    /// <summary>True for a link that isn't ours or that is over: one answer for both.</summary>
    public bool IsGone => Managed is null;

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        return Page();
    }
}
