using System.Security.Claims;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>The slips of clients of the organisation of who asks, with help in the language of the client.</summary>
public sealed class ClientSlips(ClientBookings bookings, FindBooking find, IOptions<SiteAddress> site)
{
    /// <returns>Null when there is nothing to go to: no such booking of theirs, or one that ended.</returns>
    public async Task<Slip?> FindAsync(Guid bookingId, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (await bookings.FindAsync(bookingId, staff, cancellationToken) is not { } booking || !booking.HasSlip(bookings.Now))
        {
            return null;
        }
        return Slip.Of((await find.ByIdAsync(bookingId, cancellationToken))!, site.Value, Language.FindHelp(booking.HelpLanguage));
    }
}
