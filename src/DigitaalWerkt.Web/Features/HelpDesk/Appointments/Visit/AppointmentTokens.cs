using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>
/// What a link to an appointment holds: its id, sealed for this purpose only. It acts for its person and this appointment, and signs nobody in.
/// </summary>
/// <remarks>The signature has 256 bits.</remarks>
public sealed class AppointmentTokens(IDataProtectionProvider protection)
{
    readonly Sealed seal = new(protection, "manage-appointment", "v1");

    public string Of(Guid appointmentId) => seal.SealId(appointmentId);

    /// <param name="token">As it stands in an address; anything.</param>
    /// <returns>The appointment, or null when the token wasn't made by us for this.</returns>
    public Guid? Read(string? token) => seal.OpenId(token);
}
