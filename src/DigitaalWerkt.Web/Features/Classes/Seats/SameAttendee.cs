using System.Linq.Expressions;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore.Query;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>
/// Which bookings are of one and the same attendee. The key is of the name and the reach with which they were booked, and the person may
/// have been given others since; staff have no person.
/// </summary>
static class SameAttendee
{
    static readonly Expression<Func<Booking, Who, bool>> Rule = (booking, who) =>
        (booking.PersonKey == who.PersonKey && booking.StaffMemberId == who.StaffMemberId)
        || (who.PersonId != null && booking.PersonId == who.PersonId);

    /// <summary>Whether a booking is of whoever has this key, or is this person or this staff member.</summary>
    public static Expression<Func<Booking, bool>> Is(string? personKey, Guid? personId, Guid? staffMemberId)
    {
        var who = Expression.Constant(new Who { PersonKey = personKey, PersonId = personId, StaffMemberId = staffMemberId });
        return Expression.Lambda<Func<Booking, bool>>(
            ReplacingExpressionVisitor.Replace(Rule.Parameters[1], who, Rule.Body), Rule.Parameters[0]);
    }

    /// <summary>Every booking, beside each booking of the same attendee: itself and others.</summary>
    public static IQueryable<BookingPair> BookingsOfOne(this AppDbContext context)
    {
        Expression<Func<BookingPair, Who>> who = pair =>
            new Who { PersonKey = pair.One.PersonKey, PersonId = pair.One.PersonId, StaffMemberId = pair.One.StaffMemberId };
        var pair = who.Parameters[0];
        var rule = new ReplacingExpressionVisitor(
            [.. Rule.Parameters], [Expression.Property(pair, nameof(BookingPair.Other)), who.Body]).Visit(Rule.Body);
        return context.Bookings
            .SelectMany(_ => context.Bookings, (one, other) => new BookingPair { One = one, Other = other })
            .Where(Expression.Lambda<Func<BookingPair, bool>>(rule, pair));
    }

    sealed class Who
    {
        public string? PersonKey { get; init; }

        public Guid? PersonId { get; init; }

        public Guid? StaffMemberId { get; init; }
    }
}

/// <summary>Two bookings of one attendee.</summary>
sealed class BookingPair
{
    public required Booking One { get; init; }

    public required Booking Other { get; init; }
}
