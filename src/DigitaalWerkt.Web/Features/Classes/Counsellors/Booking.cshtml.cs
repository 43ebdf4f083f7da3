using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>One booking of a client: after the form, and from the list. The slip is printed from here, or sent by SMS.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class BookingModel(ClientBookings bookings, SmsSlip sms, PdfFiles pdf, AppDbContext context) : PageModel
{
    /// <summary>True after a form that had nothing left to do.</summary>
    [BindProperty(Name = "al", SupportsGet = true)]
    public bool WasThere { get; set; }

    /// <summary>True after the slip was sent.</summary>
    [BindProperty(Name = "sms", SupportsGet = true)]
    public bool IsTexted { get; set; }

    public ClientBooking Booking { get; private set; } = null!;

    /// <summary>Only for a client who waits for a class that still has to come.</summary>
    public PlaceInRow? Place { get; private set; }

    public bool CanMakePdf => pdf.IsAvailable;

    public bool CanText { get; private set; }

    public string HeadingKey => Booking.HeadingKey(bookings.Now);

    public bool HasSlip => Booking.HasSlip(bookings.Now);

    public bool IsComing => Booking.IsComing(bookings.Now);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!CanText)
        {
            // Cancelled meanwhile, or over: the page says so.
            return this.SeeOther(CounsellorLinks.Booking(id));
        }
        await sms.SendAsync(Booking, cancellationToken);
        return this.SeeOther(CounsellorLinks.Texted(id));
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await bookings.FindAsync(id, User, cancellationToken) is not { } booking)
        {
            return false;
        }
        Booking = booking;
        CanText = await sms.CanSendAsync(booking, cancellationToken);
        Place = IsComing && booking.State == BookingState.Waiting
            ? await PlaceInRow.ReadAsync(context, booking.Session.Id, id, cancellationToken)
            : null;
        return true;
    }
}
