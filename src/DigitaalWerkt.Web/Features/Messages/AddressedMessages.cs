using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Messages;

static class AddressedMessages
{
    /// <summary>These messages with whom they are for, as a staff member may see them.</summary>
    public static IQueryable<AddressedMessage> WithAddressees(
        this AppDbContext context, IQueryable<OutboxMessage> messages, PersonAccess access) =>
        from message in messages.AsNoTracking()
        join known in context.PeopleSeenBy(access) on message.PersonId equals known.Id into people
        from person in people.DefaultIfEmpty()
        join member in context.StaffMembers on message.ReaderId equals member.Id into members
        from reader in members.DefaultIfEmpty()
        let organisationId = person.Person.OrganisationId ?? reader.OrganisationId
        select new AddressedMessage
        {
            Message = message,
            Reader = reader.Name,
            IsNamed = message.PersonId == null || person.IsNamed,
            Name = message.PersonId == null ? null : person.Name,
            Person = person.Person,
            OrganisationId = organisationId,
            Organisation = context.Organisations.Where(o => o.Id == organisationId).Select(o => o.Name).SingleOrDefault(),
        };
}
