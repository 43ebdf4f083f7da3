using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.People;

public static class SeenPeople
{
    /// <summary>
    /// Everybody, as a staff member sees them: by name who is nobody's client or their own, and of others only whose client it is
    /// (docs/adr/0016-four-fields-for-a-counsellor.md).
    /// </summary>
    public static IQueryable<SeenPerson> PeopleSeenBy(this AppDbContext context, PersonAccess access)
    {
        var (organisation, seesNames, seesEverybody) = (access.OrganisationId, access.SeesNames, access.SeesEverybody);
        return
            from person in context.People
            let isNamed = seesEverybody || (seesNames && (person.OrganisationId == null || person.OrganisationId == organisation))
            select new SeenPerson
            {
                Id = person.Id,
                IsNamed = isNamed,
                Name = isNamed
                    ? person.FirstName
                    : context.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).SingleOrDefault(),
                Person = person,
            };
    }
}
