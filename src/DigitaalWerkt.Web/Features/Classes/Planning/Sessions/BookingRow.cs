using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Somebody on the list of a session: no more of them than a planner needs.</summary>
/// <param name="Who">The name; of a client or a staff member of another organisation the name of that organisation.</param>
/// <param name="Code">Null for those.</param>
/// <param name="OfferedUntil">Until when an offer stands; null with an offer: until staff have called.</param>
public sealed record BookingRow(
    Guid Id, string Who, string? Code, BookingState State, BookingOrigin Origin, DateTimeOffset CreatedAt, DateTimeOffset? WaitingSince,
    DateTimeOffset? OfferedUntil, bool IsAccompanied, ReachKind Reach)
{
    /// <summary>Since when they have a seat or wait.</summary>
    public DateTimeOffset Since => State == BookingState.Waiting ? WaitingSince ?? CreatedAt : CreatedAt;

    /// <summary>Who has a seat, an offer or a place on the waiting list, in the order in which they came, as somebody of this organisation may see them.</summary>
    public static IQueryable<BookingRow> Of(AppDbContext context, Guid sessionId, Guid organisation) =>
        from seen in context.BookingsSeenBy(
            context.Bookings.Where(b => b.SessionId == sessionId && b.State <= BookingState.Confirmed), organisation)
        let booking = seen.Booking
        orderby booking.State == BookingState.Waiting, booking.WaitingSince ?? booking.CreatedAt, booking.Id
        select new BookingRow(
            booking.Id, seen.Name, seen.IsNamed ? booking.Code : null, booking.State, booking.Origin, booking.CreatedAt, booking.WaitingSince,
            booking.OfferedUntil, booking.IsAccompanied, seen.Attendee.Reach.Kind);
}
