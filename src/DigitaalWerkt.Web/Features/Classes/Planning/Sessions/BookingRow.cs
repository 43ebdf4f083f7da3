using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Somebody on the list of a session: no more of them than a planner needs.</summary>
public sealed record BookingRow(string FirstName, string Code, BookingState State, BookingOrigin Origin, DateTimeOffset CreatedAt, bool IsAccompanied, ReachKind Reach)
{
    /// <summary>Who has a seat, an offer or a place on the waiting list, in the order in which they came.</summary>
    public static IQueryable<BookingRow> Of(AppDbContext context, Guid sessionId) =>
        from booking in context.Bookings
        where booking.SessionId == sessionId && booking.State <= BookingState.Confirmed
        join person in context.Participants on booking.ParticipantId equals person.Id
        orderby booking.State == BookingState.Waiting, booking.WaitingSince ?? booking.CreatedAt, booking.Id
        select new BookingRow(
            person.FirstName, booking.Code, booking.State, booking.Origin, booking.CreatedAt, booking.IsAccompanied, person.ReachKind);
}
