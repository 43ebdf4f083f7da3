using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>What the organisation booked for its clients, and what became of it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class ListModel(ClientBookings bookings) : PageModel
{
    public IReadOnlyList<ClientBooking> Coming { get; private set; } = [];
    public IReadOnlyList<ClientBooking> Past { get; private set; } = [];

    /// <summary>Of all organisations, for a coordinator; null for everybody else.</summary>
    public IReadOnlyList<OrganisationCount>? Counts { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Coming = await bookings.ComingAsync(User, cancellationToken);
        Past = await bookings.PastAsync(User, cancellationToken);
        Counts = User.Has(StaffRole.Coordinator) ? await bookings.CountAsync(cancellationToken) : null;
    }
}
