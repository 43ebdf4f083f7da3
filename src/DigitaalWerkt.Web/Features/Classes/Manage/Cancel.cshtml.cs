using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>Says what happens to the seat, and gives it back.</summary>
public sealed class CancelModel(FindBooking find, EndBooking bookings, TimeProvider clock) : ManagePageModel(find, clock)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        return IsLive ? Page() : Redirect(ManageLinks.Show(token));
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (IsLive)
        {
            await bookings.CancelAsync(Managed.Booking.Id, cancellationToken);
        }
        return ToBooking();
    }

    // After the class has begun nobody else can have the seat any more, and who came stands on the list of the trainer.
    bool IsLive => Standing is BookingStanding.Confirmed or BookingStanding.Waiting or BookingStanding.Offered;
}
