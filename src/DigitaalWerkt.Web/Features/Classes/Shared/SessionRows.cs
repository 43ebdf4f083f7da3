using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

static class SessionRows
{
    /// <summary>These sessions with their course and place.</summary>
    public static IQueryable<SessionRow> WithPlace(this IQueryable<ClassSession> sessions, AppDbContext context) =>
        from session in sessions.AsNoTracking()
        join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
        join room in context.Rooms on session.RoomId equals room.Id
        join place in context.Locations on room.LocationId equals place.Id
        orderby session.StartsAt, session.Id
        select new SessionRow
        {
            Session = session,
            Course = plan,
            Room = room.Name,
            Place = place.Name,
            Street = place.Street,
            Postcode = place.Postcode,
            Town = place.Town,
            Neighbourhood = place.Neighbourhood,
        };

    /// <summary>The sessions for these people that one can still book, the next one first.</summary>
    public static async Task<List<SessionRow>> ComingAsync(
        this AppDbContext context, Audience audience, DateTimeOffset now, int most, CancellationToken cancellationToken) =>
        await context.ClassSessions
            .Where(s => s.State == SessionState.Planned && s.SignedOffAt == null && s.StartsAt > now
                && context.CoursePlans.Any(p => p.Id == s.CoursePlanId && p.Audience == audience))
            .WithPlace(context).Take(most).ToListAsync(cancellationToken);
}
