using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>A session before a race, and what holds of it during and after one.</summary>
static class RacedSession
{
    /// <summary>Gives so many people a seat, or a place on the waiting list.</summary>
    public static async Task<List<Booking>> FillAsync(this ClassSite site, ClassSession session, int people)
    {
        var bookings = new List<Booking>();
        for (var i = 0; i < people; i++)
        {
            bookings.Add((await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings[0]);
        }
        return bookings;
    }

    public static async Task ShouldBeFullAsync(this ClassSite site, ClassSession session)
    {
        (await site.ReadAsync(session)).Booked.ShouldBe(session.Capacity);
        await site.ShouldAgreeAsync(session);
    }

    /// <summary>The counter is what the rows say, and never more than there are seats.</summary>
    public static async Task ShouldAgreeAsync(this ClassSite site, ClassSession session)
    {
        // In one question, so that it is one moment.
        var now = await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id).Select(s => new
        {
            s.Booked,
            s.Capacity,
            Count = context.Bookings.Count(b => b.SessionId == s.Id && (b.State == BookingState.Offered || b.State == BookingState.Confirmed))
                + context.SeatBlocks.Where(b => b.SessionId == s.Id).Sum(b => b.Unnamed),
        }).SingleAsync());
        now.Booked.ShouldBe(now.Count);
        now.Booked.ShouldBeLessThanOrEqualTo(now.Capacity);
    }
}
