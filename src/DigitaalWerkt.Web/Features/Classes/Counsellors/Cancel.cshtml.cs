using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>Gives the seat of a client back, when the client asks for that.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class CancelModel(ClientBookings bookings, EndBooking endBooking) : PageModel
{
    public ClientBooking Booking { get; private set; } = null!;

    /// <summary>True when too many people wanted this session at once.</summary>
    public bool IsBusy { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        try
        {
            if (Booking.IsComing(bookings.Now))
            {
                await endBooking.CancelAsync(id, cancellationToken);
            }
            return this.SeeOther(CounsellorLinks.Booking(id));
        }
        catch (SeatsBusyException)
        {
            IsBusy = true;
            return this.Overtaken();
        }
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Booking = (await bookings.FindAsync(id, User, cancellationToken))!) is not null;
}
