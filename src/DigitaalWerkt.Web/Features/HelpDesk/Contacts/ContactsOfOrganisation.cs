using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>The numbers of the organisation of a client, as they stand on the help page.</summary>
public sealed class ContactsOfOrganisation(AppDbContext context) : IContactsOfPerson
{
    public async Task<IReadOnlyList<PersonContact>> ReadAsync(Person person, CancellationToken cancellationToken) => await context.Contacts
        .Where(c => c.OrganisationId != null && c.OrganisationId == person.OrganisationId && c.Phone != null)
        .OrderBy(c => c.Order).ThenBy(c => c.Name).Select(c => new PersonContact(c.Name, c.Phone!, false)).ToListAsync(cancellationToken);
}
