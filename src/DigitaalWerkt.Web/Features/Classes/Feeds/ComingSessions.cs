using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>The classes that are still to come, for the sites of partners. Read only, and nothing about anybody.</summary>
public sealed class ComingSessions(AppDbContext context, IOptions<SiteAddress> site, TimeProvider clock)
{
    const int Most = 200;

    /// <summary>The group classes for job seekers that are still to come, at most 200, the first one first.</summary>
    public async Task<IReadOnlyList<ComingSession>> FindAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await (
            from session in context.ClassSessions
            where session.State == SessionState.Planned && session.StartsAt > now
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            where plan.Audience == Audience.JobSeekers
            join room in context.Rooms on session.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            orderby session.StartsAt, session.Id
            select new
            {
                session.Id,
                plan.Title,
                plan.Summary,
                session.StartsAt,
                session.EndsAt,
                location.Name,
                location.Street,
                location.Postcode,
                location.Town,
                location.Neighbourhood,
                session.Languages,
                session.Booked,
                session.Capacity,
            }).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new ComingSession(
            row.Id, row.Title, row.Summary, row.StartsAt.InBrussels(), row.EndsAt.InBrussels(), row.Name, $"{row.Street}, {row.Postcode} {row.Town}",
            Neighbourhood.Find(row.Neighbourhood)?.Name ?? row.Neighbourhood, row.Languages, row.Capacity - row.Booked, row.Booked >= row.Capacity,
            site.Value.To(ClassLinks.Session(row.Id))))];
    }
}
