using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Find;

public static class ShownSessionQuery
{
    /// <summary>Every class with its course, room and place; to look at only.</summary>
    public static IQueryable<ShownSession> ShownSessions(this AppDbContext context) =>
        from session in context.ClassSessions.AsNoTracking()
        join plan in context.CoursePlans.AsNoTracking() on session.CoursePlanId equals plan.Id
        join room in context.Rooms.AsNoTracking() on session.RoomId equals room.Id
        join location in context.Locations.AsNoTracking() on room.LocationId equals location.Id
        select new ShownSession { Session = session, Plan = plan, Room = room, Location = location };

    /// <summary>A class for job seekers, coming, over or cancelled; null when there is none such.</summary>
    public static Task<ShownSession?> FindForVisitorAsync(this AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        context.FindForAsync(Audience.JobSeekers, id, cancellationToken);

    /// <summary>An event of the network, coming, over or cancelled; null when there is none such.</summary>
    public static Task<ShownSession?> FindEventAsync(this AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        context.FindForAsync(Audience.Network, id, cancellationToken);

    /// <summary>The classes for these people that one can still go to.</summary>
    public static IQueryable<ShownSession> ThatCome(
        this IQueryable<ShownSession> sessions, DateTimeOffset now, Audience audience = Audience.JobSeekers) =>
        sessions.Where(s => s.Plan.Audience == audience && s.Session.State == SessionState.Planned && s.Session.StartsAt > now);

    static Task<ShownSession?> FindForAsync(this AppDbContext context, Audience audience, Guid id, CancellationToken cancellationToken) =>
        context.ShownSessions().SingleOrDefaultAsync(s => s.Session.Id == id && s.Plan.Audience == audience, cancellationToken);
}
