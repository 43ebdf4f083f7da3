using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>A session with all that belongs to it.</summary>
public sealed record SessionSheet(
    ClassSession Session, CoursePlan Course, Room Room, Location Location, string? Trainer, EquipmentSet? Equipment, int Series)
{
    public SeatLimit Limit => SeatLimit.Of(Room.Name, Room.Capacity, Equipment?.Name, Equipment?.Pieces);

    public string When => SessionTime.Short(Session.Day, Session.Begins, Session.Ends);

    public static Task<SessionSheet?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) => (
        from session in context.ClassSessions.AsNoTracking()
        where session.Id == id
        join course in context.CoursePlans on session.CoursePlanId equals course.Id
        join room in context.Rooms on session.RoomId equals room.Id
        join location in context.Locations on room.LocationId equals location.Id
        join set in context.EquipmentSets on session.EquipmentSetId equals set.Id into sets
        from equipment in sets.DefaultIfEmpty()
        select new SessionSheet(
            session, course, room, location,
            context.StaffMembers.Where(m => m.Id == session.TrainerId).Select(m => m.Name).SingleOrDefault(),
            equipment,
            context.ClassSessions.Count(s => s.SeriesId == session.SeriesId && session.SeriesId != null)))
        .SingleOrDefaultAsync(cancellationToken);
}
