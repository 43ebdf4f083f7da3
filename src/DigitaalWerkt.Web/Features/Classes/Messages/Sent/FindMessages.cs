using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Sent;

static class FindMessages
{
    /// <summary>Messages about bookings, as a coordinator of this organisation may see them.</summary>
    public static IQueryable<MessageRow> MessageRows(this AppDbContext context, IQueryable<OutboxMessage> messages, Guid organisation) =>
        from message in messages
        join booking in context.Bookings on message.Subject equals booking.Id
        join person in context.Participants on booking.ParticipantId equals person.Id
        join session in context.ClassSessions on booking.SessionId equals session.Id
        join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
        select new MessageRow(
            message.Id, message.Kind, message.Channel, message.State, message.DueAt, message.DoneAt, message.Attempts, message.Problem, message.Answer,
            person.OrganisationId == null || person.OrganisationId == organisation
                ? person.FirstName
                : context.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).Single(),
            plan.Title, session.StartsAt,
            person.OrganisationId == null || person.OrganisationId == organisation ? message.Copy : null);
}
