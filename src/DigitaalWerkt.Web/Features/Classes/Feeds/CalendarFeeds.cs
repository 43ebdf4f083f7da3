using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>Makes the secret address of a calendar, and writes the calendar for who has it. Nobody who booked stands in it.</summary>
public sealed class CalendarFeeds(AppDbContext context, IOptions<SiteAddress> site, Texts texts, TimeProvider clock)
{
    const int DaysBack = 30;

    /// <summary>The calendar of one trainer or of one place.</summary>
    /// <returns>The whole address; it can't be shown again, for we keep its hash.</returns>
    public async Task<string> MakeAsync(Guid? trainerId, Guid? locationId, Guid madeBy, CancellationToken cancellationToken)
    {
        var token = SecretKey.New();
        context.CalendarFeeds.Add(new CalendarFeed(SecretKey.Hash(token), trainerId, locationId, madeBy, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        return site.Value.To(FeedLinks.Calendar(token));
    }

    /// <returns>Null when nothing can be followed there, or not any more.</returns>
    public async Task<string?> WriteAsync(string token, CancellationToken cancellationToken)
    {
        var hash = SecretKey.Hash(token);
        var feed = await context.CalendarFeeds.AsNoTracking().Where(f => f.TokenHash == hash && f.RevokedAt == null)
            .Select(f => new
            {
                f.TrainerId,
                f.LocationId,
                Trainer = context.StaffMembers.FirstOrDefault(m => m.Id == f.TrainerId && m.DisabledAt == null)!.Name,
                Location = context.Locations.FirstOrDefault(l => l.Id == f.LocationId)!.Name,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (feed is null || (feed.Trainer ?? feed.Location) is not { } of)
        {
            return null;
        }
        var since = clock.Today().AddDays(-DaysBack);
        var sessions = await (
            from session in context.ClassSessions
            where session.Day >= since
            join plan in context.CoursePlans on session.CoursePlanId equals plan.Id
            join room in context.Rooms on session.RoomId equals room.Id
            join location in context.Locations on room.LocationId equals location.Id
            where feed.TrainerId != null ? session.TrainerId == feed.TrainerId : location.Id == feed.LocationId
            orderby session.StartsAt, session.Id
            select new
            {
                session.Id,
                session.Sequence,
                session.StartsAt,
                session.EndsAt,
                session.State,
                plan.Title,
                session.Booked,
                session.Capacity,
                Place = location.Name + ", " + room.Name + ", " + location.Street + ", " + location.Postcode + " " + location.Town,
            }).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var events = sessions.Select(s => new CalendarEvent(
            $"{s.Id}@{site.Value.InWords("")}", s.Sequence, now, s.StartsAt, s.EndsAt, s.Title, s.Place,
            texts.Dutch("Classes", "Feeds_Event", s.Booked, s.Capacity))
        {
            IsCancelled = s.State == SessionState.Cancelled,
        });
        return CalendarFile.Write(CalendarMethod.Publish, events, texts.Dutch("Classes", "Feeds_Name", of));
    }
}
