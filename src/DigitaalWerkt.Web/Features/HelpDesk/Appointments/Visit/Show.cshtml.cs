using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>How it stands with an appointment.</summary>
public sealed class ShowModel(FindAppointment find, TimeProvider clock) : ManagePageModel(find, clock)
{
    /// <summary>True for a link that isn't ours or that is over: one answer for both.</summary>
    public bool IsGone => Managed is null;

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        return Page();
    }
}
