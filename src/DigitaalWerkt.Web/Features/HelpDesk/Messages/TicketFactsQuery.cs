using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

static class TicketFactsQuery
{
    /// <summary>All that a message can say about these questions, in one question to the database.</summary>
    public static IQueryable<TicketFacts> TicketFacts(this AppDbContext context, IQueryable<Ticket> tickets) =>
        from ticket in tickets.AsNoTracking()
        join reached in context.PeopleWithReach() on ticket.PersonId equals reached.Person.Id
        select new TicketFacts
        {
            Id = ticket.Id,
            Code = ticket.Code,
            Topic = ticket.Topic,
            State = ticket.State,
            EndedAt = ticket.EndedAt,
            WaitsSince = ticket.WaitsSince,
            AnsweredAt = context.TicketMessages.Where(m => m.TicketId == ticket.Id && m.StaffMemberId != null)
                .OrderByDescending(m => m.At).Select(m => (DateTimeOffset?)m.At).FirstOrDefault(),
            RepliedAt = context.TicketMessages.Where(m => m.TicketId == ticket.Id && m.StaffMemberId == null)
                .OrderByDescending(m => m.At).Select(m => (DateTimeOffset?)m.At).FirstOrDefault(),
            Answer = context.TicketMessages.Where(m => m.TicketId == ticket.Id && m.StaffMemberId != null)
                .OrderByDescending(m => m.At).Select(m => m.Text).FirstOrDefault(),
            Person = reached.Person,
            Organisation = reached.Organisation,
            CounsellorEmail = reached.CounsellorEmail,
        };
}
