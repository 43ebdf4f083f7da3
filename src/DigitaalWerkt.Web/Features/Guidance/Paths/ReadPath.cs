using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Reads a path of the own organisation, and notes who looked.</summary>
public sealed class ReadPath(AppDbContext context, TimeProvider clock)
{
    /// <returns>Null when the organisation of whoever asks has no such path.</returns>
    public Task<PathView?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var organisation = staff.OrganisationId;
        return (
            from path in context.GuidancePaths.AsNoTracking()
            where path.Id == id && path.OrganisationId == organisation
            from person in context.People.AsNoTracking().Where(p => p.Id == path.PersonId).DefaultIfEmpty()
            from last in context.PathHandOvers.AsNoTracking()
                .Where(h => h.Id == context.PathHandOvers.Where(other => other.PathId == path.Id).OrderByDescending(other => other.AskedAt)
                    .Select(other => (Guid?)other.Id).FirstOrDefault())
                .DefaultIfEmpty()
            select new PathView
            {
                Path = path,
                Person = person,
                ReachedBy = context.StaffMembers.Where(m => m.Id == person.Reach.StaffMemberId).Select(m => m.Name).SingleOrDefault(),
                Counsellor = context.StaffMembers.Where(m => m.Id == path.CounsellorId).Select(m => m.Name).Single(),
                CounsellorWorksHere = context.StaffMembers.Any(m => m.Id == path.CounsellorId && m.DisabledAt == null),
                BegunBy = context.StaffMembers
                    .Where(m => context.PathEvents.Any(
                        e => e.PathId == path.Id && e.StaffMemberId == m.Id
                            && (e.Kind == PathEventKind.Began || e.Kind == PathEventKind.CameFrom)))
                    .Select(m => m.Name).SingleOrDefault(),
                Organisation = context.Organisations.Where(o => o.Id == path.OrganisationId).Select(o => o.Name).Single(),
                HandOver = last,
                AskedOrganisation = context.Organisations.Where(o => o.Id == last.ToOrganisationId).Select(o => o.Name).SingleOrDefault(),
                AskedBy = context.StaffMembers.Where(m => m.Id == last.AskedById).Select(m => m.Name).SingleOrDefault(),
            }).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Notes that they looked, once a day. The person may ask who it was.</summary>
    public Task NoteLookAsync(Guid pathId, ClaimsPrincipal staff, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
         insert into path_look (path_id, staff_member_id, day) values ({pathId}, {staff.StaffMemberId}, {clock.Today()})
         on conflict do nothing
         """,
        cancellationToken);
}
