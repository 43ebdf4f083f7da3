using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>How it stands with a booking: the confirmation, the place in the row, or the offer.</summary>
public sealed class ShowModel(FindBooking find, AppDbContext context, TimeProvider clock) : ManagePageModel(find, clock)
{
    [BindProperty(SupportsGet = true, Name = ManageLinks.JustField)]
    public Happened Just { get; set; }

    /// <summary>Only for who waits.</summary>
    public PlaceInRow? Place { get; private set; }

    /// <summary>The seat that they have now, when they moved: by a link of before one finds it too.</summary>
    public ManagedBooking? Moved { get; private set; }

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
        else if (Standing == BookingStanding.Waiting)
        {
            Place = await PlaceInRow.ReadAsync(context, Managed.Booking.SessionId, Managed.Booking.Id, cancellationToken);
        }
        else if (Standing == BookingStanding.Cancelled)
        {
            Moved = await Find.AfterMoveAsync(Managed.Booking, cancellationToken);
        }
        return Page();
    }
}
