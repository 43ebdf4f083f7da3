using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>How one reaches the organisation of a client, as it stands on its page.</summary>
public sealed class ContactOfPartner(AppDbContext context) : IContactsOfPerson
{
    public async Task<IReadOnlyList<PersonContact>> ReadAsync(Person person, CancellationToken cancellationToken) => await context.Partners
        .Where(p => p.OrganisationId != null && p.OrganisationId == person.OrganisationId && p.Contact != null && p.ArchivedAt == null)
        .Select(p => new PersonContact(p.Name, p.Contact!, false)).ToListAsync(cancellationToken);
}
