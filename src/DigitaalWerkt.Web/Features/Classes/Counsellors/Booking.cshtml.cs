using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>One booking of a client: after the form, and from the list.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class BookingModel(ClientBookings bookings, PdfFiles pdf) : PageModel
{
    /// <summary>True after a form that had nothing left to do.</summary>
    [BindProperty(Name = "al", SupportsGet = true)]
    public bool WasThere { get; set; }

    public ClientBooking Booking { get; private set; } = null!;

    public bool CanMakePdf => pdf.IsAvailable;

    public bool IsComing => Booking.IsComing(bookings.Now);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await bookings.FindAsync(id, User, cancellationToken) is not { } booking)
        {
            return NotFound();
        }
        Booking = booking;
        return Page();
    }
}
