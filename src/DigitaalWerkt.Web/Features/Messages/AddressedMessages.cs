using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages;

static class AddressedMessages
{
    /// <summary>These messages with whom they are for, as somebody of this organisation may see them.</summary>
    public static IQueryable<AddressedMessage> WithAddressees(this AppDbContext context, IQueryable<OutboxMessage> messages, Guid organisation) =>
        from message in messages.AsNoTracking()
        join known in context.PeopleSeenBy(organisation) on message.PersonId equals known.Id into people
        from person in people.DefaultIfEmpty()
        select new AddressedMessage
        {
            Message = message,
            Reader = context.StaffMembers.Where(m => m.Id == message.ReaderId).Select(m => m.Name).SingleOrDefault(),
            IsNamed = message.PersonId == null || person.IsNamed,
            Name = message.PersonId == null ? null : person.Name,
            Person = person.Person,
            Organisation = context.Organisations.Where(o => o.Id == person.Person.OrganisationId).Select(o => o.Name).SingleOrDefault(),
        };
}
