using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Who guides a person now, and how one writes to them: staff have no number of their own on the site.</summary>
public sealed class CounsellorOfPath(AppDbContext context) : IContactsOfPerson
{
    public async Task<IReadOnlyList<PersonContact>> ReadAsync(Person person, CancellationToken cancellationToken) =>
        await context.GuidancePaths
        .Where(p => p.PersonId == person.Id && p.EndedAt == null)
        .Join(context.StaffMembers.Where(m => m.DisabledAt == null), path => path.CounsellorId, member => member.Id, (_, member) => member)
        .Select(member => new PersonContact(member.Name, member.Email!, true)).ToListAsync(cancellationToken);
}
