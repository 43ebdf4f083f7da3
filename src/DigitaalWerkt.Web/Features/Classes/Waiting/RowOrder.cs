using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

static class RowOrder
{
    /// <summary>The order in which seats are offered to who waits.</summary>
    public static IQueryable<Booking> LongestFirst(this IQueryable<Booking> bookings) => bookings.OrderBy(b => b.WaitingSince).ThenBy(b => b.Id);
}
