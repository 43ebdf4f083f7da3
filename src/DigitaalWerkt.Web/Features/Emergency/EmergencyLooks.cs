using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

static class EmergencyLooks
{
    /// <summary>How often a staff member looked on a day, whether or not somebody was found.</summary>
    public static Task<int> LooksOnAsync(
        this AppDbContext context, Guid staffMemberId, DateOnly day, CancellationToken cancellationToken) =>
        context.EmergencyLooks.CountAsync(l => l.StaffMemberId == staffMemberId && l.Day == day && l.Number == 0, cancellationToken);

    /// <summary>What was looked at of clients of this organisation, with who looked and who read it.</summary>
    public static IQueryable<LookRow> LooksAt(this AppDbContext context, Guid organisationId) =>
        from look in context.EmergencyLooks.AsNoTracking()
        where look.OrganisationId == organisationId
        join member in context.StaffMembers on look.StaffMemberId equals member.Id
        select new LookRow
        {
            Look = look,
            By = member.Name,
            Organisation = member.Organisation!.Name,
            Client = context.People.Where(p => p.Id == look.PersonId).Select(p => p.FirstName).SingleOrDefault(),
            ReadBy = context.EmergencyReads.Where(r => r.LookId == look.Id)
                .Join(context.StaffMembers, r => r.StaffMemberId, m => m.Id, (_, m) => m.Name).SingleOrDefault(),
            ReadAt = context.EmergencyReads.Where(r => r.LookId == look.Id).Select(r => (DateTimeOffset?)r.At).SingleOrDefault(),
        };
}
