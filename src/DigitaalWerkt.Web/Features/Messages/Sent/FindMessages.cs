using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages.Sent;

static class FindMessages
{
    /// <summary>All messages but the reminders that nobody needs any more: of a booking that ended, of a class that moved or doesn't go on. When their time comes they are dropped.</summary>
    public static IQueryable<OutboxMessage> NeededMessages(this AppDbContext context) => context.OutboxMessages
        .Where(m => m.State != MessageState.Waiting || (m.Kind != MessageKinds.TwoDaysBefore && m.Kind != MessageKinds.OnTheMorning)
            || context.Bookings.Any(b => b.Id == m.Subject && b.State == BookingState.Confirmed
                && context.ClassSessions.Any(s => s.Id == b.SessionId && s.State == SessionState.Planned && s.StartsAt == m.Occurrence)));

    /// <summary>Messages about bookings and to staff, as a coordinator of this organisation may see them.</summary>
    public static IQueryable<MessageRow> MessageRows(this AppDbContext context, IQueryable<OutboxMessage> messages, Guid organisation) =>
        from message in messages
        join found in context.Bookings on message.Subject equals found.Id into bookings
        from booking in bookings.DefaultIfEmpty()
            // What goes to staff is about the session itself.
        join session in context.ClassSessions on booking == null ? message.Subject : booking.SessionId equals session.Id
        join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
        join known in context.PeopleSeenBy(organisation) on booking.PersonId equals known.Id into people
        from person in people.DefaultIfEmpty()
        select new MessageRow(
            message.Id, message.Kind, message.Channel, message.State, message.DueAt, message.DoneAt, message.Attempts, message.Problem, message.Answer,
            booking == null ? context.StaffMembers.Where(m => m.Id == message.ReaderId).Select(m => m.Name).Single() : person.Name,
            booking != null && person.IsNamed ? person.Person.Phone ?? person.Person.Email : null, plan.Title, session.StartsAt, booking == null || person.IsNamed ? message.Copy : null);
}
