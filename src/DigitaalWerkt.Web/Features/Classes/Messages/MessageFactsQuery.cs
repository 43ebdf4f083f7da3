using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

static class MessageFactsQuery
{
    /// <summary>All that a message can say about these bookings, in one question.</summary>
    public static IQueryable<MessageFacts> MessageFacts(this AppDbContext context, IQueryable<Booking> bookings) =>
        from attended in context.WithAttendees(bookings.AsNoTracking())
        let booking = attended.Booking
        let attendee = attended.Attendee
        join session in context.ClassSessions on booking.SessionId equals session.Id
        join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
        join room in context.Rooms on session.RoomId equals room.Id
        join location in context.Locations on room.LocationId equals location.Id
        select new MessageFacts
        {
            BookingId = booking.Id,
            State = booking.State,
            Code = booking.Code,
            OfferedUntil = booking.OfferedUntil,
            EndedAt = booking.EndedAt,
            CalendarId = booking.MovedFrom ?? booking.Id,
            Moves = booking.Moves,
            IsReplaced = context.BookingsOfOne().Any(pair =>
                pair.One.Id == booking.Id && pair.Other.Id != booking.Id && pair.Other.SessionId == booking.SessionId
                    && pair.Other.State <= BookingState.Confirmed),
            // Who moved, has it from the booking with which they began.
            IsInCalendar = context.OutboxMessages.Any(
                m => (m.Subject == booking.Id || m.Subject == booking.MovedFrom) && (m.Kind == MessageKinds.Confirmed || m.Kind == MessageKinds.SessionChanged)
                    && m.Channel == Channel.Email && (m.State == MessageState.Sent || m.State == MessageState.Unknown)),
            LastChange = context.OutboxMessages.Where(m => m.Subject == booking.Id && m.Kind == MessageKinds.SessionChanged)
                .OrderByDescending(m => m.Id).Select(m => (Guid?)m.Id).FirstOrDefault(),
            HearsThatItIsOff = context.OutboxMessages.Any(m => m.Subject == booking.Id && m.Kind == MessageKinds.SessionCancelled),
            SessionId = session.Id,
            SessionState = session.State,
            SessionSequence = session.Sequence,
            CancelReason = session.CancelReason,
            Day = session.Day,
            Begins = session.Begins,
            Ends = session.Ends,
            StartsAt = session.StartsAt,
            EndsAt = session.EndsAt,
            Audience = plan.Audience,
            Title = plan.Title,
            Bring = plan.Bring,
            Place = location.Name,
            Room = room.Name,
            Address = location.Street + ", " + location.Postcode + " " + location.Town,
            Directions = location.Directions,
            Attendee = attendee,
            Organisation = context.Organisations.Where(o => o.Id == attendee.OrganisationId).Select(o => o.Name).SingleOrDefault(),
            CounsellorEmail = context.StaffMembers.Where(m => m.Id == attendee.Person!.Reach.StaffMemberId && m.DisabledAt == null)
                .Select(m => m.Email).SingleOrDefault(),
        };
}
