using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>Yes or no to a seat that came free.</summary>
public sealed class OfferModel(FindBooking find, AnswerOffer offers, EndBooking bookings, MyBookings mine, TimeProvider clock) : ManagePageModel(find, clock)
{
    [BindProperty(Name = "antwoord")]
    public string? Answer { get; set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        return Standing == BookingStanding.Offered ? Page() : Redirect(ManageLinks.Show(token));
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (Standing != BookingStanding.Offered)
        {
            // Answered before, or too late: the booking's own page says which.
            return ToBooking();
        }
        switch (Answer)
        {
            case "ja":
                await offers.AcceptAsync(Managed.Booking.Id, cancellationToken);
                mine.Remember(Managed.Booking.Id, Managed.Shown.Session.EndsAt);
                return ToBooking();
            case "nee":
                await bookings.CancelAsync(Managed.Booking.Id, cancellationToken);
                return ToBooking();
            default:
                return Page();
        }
    }
}
