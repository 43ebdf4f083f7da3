using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>Addresses with a sealed token, which is for managing one booking and for nothing else.</summary>
public sealed class BookingLinks(IDataProtectionProvider protection, IOptions<SiteAddress> site) : IBookingLinks
{
    public const string Purpose = "manage-booking";

    public string Manage(Guid bookingId, DateTimeOffset until) => site.Value.To("/inschrijving/" + WebEncoders.Base64UrlEncode(
        protection.CreateProtector(Purpose).ToTimeLimitedDataProtector().Protect(bookingId.ToByteArray(), until)));
}
