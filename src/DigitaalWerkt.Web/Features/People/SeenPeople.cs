using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.People;

static class SeenPeople
{
    /// <summary>
    /// Everybody, as somebody of this organisation sees them: by name who is nobody's client or their own, and of others only whose
    /// client it is (docs/adr/0016-four-fields-for-a-counsellor.md).
    /// </summary>
    /// <param name="seesAll">Who gives the class sees everybody by name.</param>
    public static IQueryable<SeenPerson> PeopleSeenBy(this AppDbContext context, Guid organisation, bool seesAll = false) =>
        from person in context.People
        let isNamed = seesAll || person.OrganisationId == null || person.OrganisationId == organisation
        select new SeenPerson
        {
            Id = person.Id,
            IsNamed = isNamed,
            Name = isNamed ? person.FirstName : context.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).Single(),
            Person = person,
        };
}
