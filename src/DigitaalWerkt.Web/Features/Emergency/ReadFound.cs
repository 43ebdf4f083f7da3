using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>Reads what somebody found who looked in an emergency: from the rows that say so, and for an hour.</summary>
public sealed class ReadFound(AppDbContext context, PersonLines lines, IEnumerable<IContactsOfPerson> contacts, TimeProvider clock)
{
    static readonly SeenBy[] InEmergency = [new SeenBy.InEmergency()];

    /// <summary>The looks of one search by this staff member that can still be read.</summary>
    public Task<List<EmergencyLook>> LooksAsync(Guid request, Guid staffMemberId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return context.EmergencyLooks.AsNoTracking().Where(l => l.RequestId == request && l.StaffMemberId == staffMemberId && l.Until > now)
            .OrderBy(l => l.Number).ToListAsync(cancellationToken);
    }

    /// <summary>Whom these found; nobody who was forgotten since.</summary>
    public async Task<IReadOnlyList<FoundPerson>> PeopleAsync(IReadOnlyCollection<EmergencyLook> looks, CancellationToken cancellationToken)
    {
        var ids = looks.Where(l => l.PersonId is not null).Select(l => l.PersonId!.Value).ToList();
        var rows = await (
            from row in context.PeopleWithReach()
            where ids.Contains(row.Person.Id)
            from member in context.StaffMembers.Where(m => m.Id == row.Person.Reach.StaffMemberId && m.DisabledAt == null).DefaultIfEmpty()
            orderby row.Person.Id
            select new
            {
                row.Person,
                row.Organisation,
                Counsellor = member == null ? null : new PersonContact(member.Name, member.Email!, true),
            }).ToListAsync(cancellationToken);
        var found = new List<FoundPerson>();
        foreach (var row in rows)
        {
            found.Add(new()
            {
                Person = row.Person,
                Organisation = row.Organisation ?? "",
                Reach = ClientRow.Words(row.Person.Reach, row.Counsellor?.Name ?? row.Organisation),
                Contacts = await ContactsAsync(row.Person, row.Counsellor, cancellationToken),
                Coming = await ComingAsync(row.Person, cancellationToken),
            });
        }
        return found;
    }

    async Task<IReadOnlyList<PersonContact>> ContactsAsync(Person person, PersonContact? counsellor, CancellationToken cancellationToken)
    {
        List<PersonContact> all = counsellor is null ? [] : [counsellor];
        foreach (var source in contacts)
        {
            all.AddRange(await source.ReadAsync(person, cancellationToken));
        }
        return [.. all.Distinct().OrderByDescending(contact => contact.IsCounsellor)];
    }

    async Task<IReadOnlyList<PersonLine>> ComingAsync(Person person, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return
        [
            .. (await lines.ReadAsync(person, InEmergency, cancellationToken)).SelectMany(chapter => chapter.Lines)
                .Where(line => BrusselsTime.DayOf(line.At) is var day && day >= today && day <= today.AddDays(1)).OrderBy(line => line.At),
        ];
    }
}
