using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Somebody on the list of a session: no more of them than a planner needs.</summary>
/// <param name="Who">
/// The name; of somebody who isn't named, the name of their organisation. Null: nobody's client, for whoever sees no names.
/// </param>
/// <param name="Code">Null for those of another organisation, and for whoever sees no names.</param>
/// <param name="ComesFrom">Where a guest of an event who is named comes from.</param>
/// <param name="OfferedUntil">Until when an offer stands; null with an offer: until staff have called.</param>
public sealed record BookingRow(
    Guid Id, string? Who, string? Code, BookingState State, BookingOrigin Origin, DateTimeOffset CreatedAt, DateTimeOffset? WaitingSince,
    DateTimeOffset? OfferedUntil, bool IsAccompanied, ReachKind Reach, string? ComesFrom)
{
    /// <summary>Since when they have a seat or wait.</summary>
    public DateTimeOffset Since => State == BookingState.Waiting ? WaitingSince ?? CreatedAt : CreatedAt;

    /// <summary>
    /// Who has a seat, an offer or a place on the waiting list, in the order in which they came, as this staff member may see them: a
    /// coordinator of the network sees numbers, and nobody by name.
    /// </summary>
    public static IQueryable<BookingRow> Of(AppDbContext context, Guid sessionId, ClaimsPrincipal staff) =>
        from seen in context.BookingsSeenBy(
            context.Bookings.Where(b => b.SessionId == sessionId && b.State <= BookingState.Confirmed), PersonAccess.Of(staff))
        let booking = seen.Booking
        orderby booking.State == BookingState.Waiting, booking.WaitingSince ?? booking.CreatedAt, booking.Id
        select new BookingRow(
            booking.Id, seen.Name, seen.IsNamed ? booking.Code : null, booking.State, booking.Origin, booking.CreatedAt,
            booking.WaitingSince, booking.OfferedUntil, booking.IsAccompanied, seen.Attendee.Reach.Kind,
            seen.IsNamed ? booking.ComesFrom : null);
}
