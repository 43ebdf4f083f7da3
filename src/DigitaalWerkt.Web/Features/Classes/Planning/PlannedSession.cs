using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A session in a list of planners.</summary>
public sealed record PlannedSession(
    Guid Id, string Title, DateOnly Day, TimeOnly Begins, TimeOnly Ends, string Location, string? Trainer, int Booked, int Capacity, bool IsCancelled, bool MayClash)
{
    /// <summary>Those that are still to come and have more seats than this.</summary>
    public static IQueryable<PlannedSession> Larger(AppDbContext context, IQueryable<ClassSession> sessions, int seats, DateTimeOffset now) =>
        From(context, sessions.Where(s => s.State == SessionState.Planned && s.EndsAt > now && s.Capacity > seats));

    /// <summary>Those that go on and that somebody counts on: with a seat, seats held for others, or a place on the waiting list.</summary>
    public static IQueryable<PlannedSession> CountedOn(AppDbContext context, IQueryable<ClassSession> sessions) => From(context, sessions.Where(s =>
        s.State == SessionState.Planned && (s.Booked > 0 || context.Bookings.Any(b => b.SessionId == s.Id && b.State <= BookingState.Confirmed))));

    /// <summary>In the order of their dates.</summary>
    public static IQueryable<PlannedSession> From(AppDbContext context, IQueryable<ClassSession> sessions) =>
        from session in sessions
        join course in context.CoursePlans on session.CoursePlanId equals course.Id
        join room in context.Rooms on session.RoomId equals room.Id
        join location in context.Locations on room.LocationId equals location.Id
        orderby session.StartsAt, session.Id
        select new PlannedSession(
            session.Id, course.Title, session.Day, session.Begins, session.Ends, location.Name,
            context.StaffMembers.Where(m => m.Id == session.TrainerId).Select(m => m.Name).SingleOrDefault(),
            session.Booked, session.Capacity, session.State == SessionState.Cancelled, session.ClashReason != null);
}
