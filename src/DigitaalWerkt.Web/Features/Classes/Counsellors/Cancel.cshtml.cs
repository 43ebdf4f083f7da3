using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>Gives the seat of a client back, when the client asks for that.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class CancelModel(ClientBookings bookings, EndBooking endBooking) : GiveBackPageModel<ClientBooking>
{
    /// <summary>True when the organisation lets the seat that it held go.</summary>
    [BindProperty]
    public bool SetsFree { get; set; }

    protected override bool IsOpen => Subject.IsComing(bookings.Now);

    protected override string Afterwards => CounsellorLinks.Booking(Subject.Id);

    protected override Task<ClientBooking?> FindAsync(Guid id, CancellationToken cancellationToken) => bookings.FindAsync(id, User, cancellationToken);

    protected override Task GiveBackAsync(Guid id, CancellationToken cancellationToken) => endBooking.CancelAsync(id, cancellationToken, SetsFree);
}
