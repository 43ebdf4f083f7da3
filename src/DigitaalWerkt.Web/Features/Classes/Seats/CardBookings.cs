using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

static class CardBookings
{
    /// <summary>
    /// The bookings that were made with the learner card in hand: by the card alone, or with leave to show its work to the trainer. A
    /// number that somebody typed proves nothing about whose card it is.
    /// </summary>
    public static IQueryable<Booking> BookingsByCard(this AppDbContext context, Guid learnerId) => context.Bookings.Where(b => b.LearnerId == learnerId);
}
