namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <param name="TitleKey">The key of what stands above it, with the number of rows.</param>
public sealed record BookingTable(string TitleKey, IReadOnlyList<ClientBooking> Bookings);
