using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>
/// What a link to a booking holds: the id of the booking, sealed for this purpose only. How long it works is read from
/// the class, so that a link moves along with it: <see cref="ManagedBooking.LinkLasts"/>.
/// </summary>
/// <remarks>The signature has 256 bits. docs/adr/0015-links-to-a-booking.md</remarks>
public sealed class BookingTokens(IDataProtectionProvider protection)
{
    readonly Sealed seal = new(protection, "manage-booking", "v1");

    public string Of(Guid bookingId) => seal.SealId(bookingId);

    /// <param name="token">As it stands in an address; anything.</param>
    /// <returns>The booking, or null when the token wasn't made by us for this.</returns>
    public Guid? Read(string? token) => seal.OpenId(token);
}
