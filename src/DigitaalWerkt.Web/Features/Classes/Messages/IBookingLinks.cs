namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>Makes the addresses with which somebody manages their booking without an account.</summary>
public interface IBookingLinks
{
    /// <param name="until">When the address stops working.</param>
    /// <returns>A whole address, for an e-mail or an SMS.</returns>
    string Manage(Guid bookingId, DateTimeOffset until);
}
