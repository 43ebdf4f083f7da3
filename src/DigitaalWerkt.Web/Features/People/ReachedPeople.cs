using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

static class ReachedPeople
{
    /// <summary>Everybody, with what a message to them needs besides themselves.</summary>
    public static IQueryable<ReachedPerson> PeopleWithReach(this AppDbContext context) => context.People.AsNoTracking().Select(person => new ReachedPerson
    {
        Person = person,
        Organisation = context.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).SingleOrDefault(),
        CounsellorEmail = context.StaffMembers.Where(m => m.Id == person.Reach.StaffMemberId && m.DisabledAt == null)
            .Select(m => m.Email).SingleOrDefault(),
    });
}
