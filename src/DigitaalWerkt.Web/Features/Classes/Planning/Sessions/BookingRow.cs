using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Somebody on the list of a session: no more of them than a planner needs.</summary>
/// <param name="Who">The first name; of a client of another organisation the name of that organisation.</param>
/// <param name="Code">Null for a client of another organisation.</param>
/// <param name="OfferedUntil">Until when an offer stands; null with an offer: until staff have called.</param>
public sealed record BookingRow(
    Guid Id, string Who, string? Code, BookingState State, BookingOrigin Origin, DateTimeOffset CreatedAt, DateTimeOffset? WaitingSince,
    DateTimeOffset? OfferedUntil, bool IsAccompanied, ReachKind Reach)
{
    /// <summary>Since when they have a seat or wait.</summary>
    public DateTimeOffset Since => State == BookingState.Waiting ? WaitingSince ?? CreatedAt : CreatedAt;

    /// <summary>Who has a seat, an offer or a place on the waiting list, in the order in which they came, as somebody of this organisation may see them.</summary>
    public static IQueryable<BookingRow> Of(AppDbContext context, Guid sessionId, Guid organisation) =>
        from booking in context.Bookings
        where booking.SessionId == sessionId && booking.State <= BookingState.Confirmed
        join seen in context.PeopleSeenBy(organisation) on booking.PersonId equals seen.Id
        orderby booking.State == BookingState.Waiting, booking.WaitingSince ?? booking.CreatedAt, booking.Id
        select new BookingRow(
            booking.Id, seen.Name, seen.IsNamed ? booking.Code : null, booking.State, booking.Origin, booking.CreatedAt, booking.WaitingSince,
            booking.OfferedUntil, booking.IsAccompanied, seen.Person.Reach.Kind);
}
