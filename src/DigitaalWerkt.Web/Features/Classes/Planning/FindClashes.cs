using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Looks up with what sessions would clash, to tell it before the database refuses. Those that may clash count too: a planner wants to know.</summary>
public sealed class FindClashes(AppDbContext context)
{
    /// <param name="wanted">Sessions as they would be; of one of them that is planned already, its own row is no clash.</param>
    /// <returns>The clashes of each of them, by its id.</returns>
    public async Task<ILookup<Guid, Clash>> RunAsync(IReadOnlyCollection<ClassSession> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return Enumerable.Empty<Clash>().ToLookup(clash => clash.SessionId);
        }
        var rooms = wanted.Select(s => s.RoomId).ToHashSet();
        var trainers = wanted.Select(s => s.TrainerId).ToHashSet();
        var sets = wanted.Select(s => s.EquipmentSetId).ToHashSet();
        var ids = wanted.Select(s => s.Id).ToHashSet();
        var margin = TimeSpan.FromMinutes(ClassSession.MaxTravelMinutes);
        var (from, until) = (wanted.Min(s => s.StartsAt) - margin, wanted.Max(s => s.EndsAt) + margin);
        var others = await context.ClassSessions.AsNoTracking()
            .Where(s => s.State == SessionState.Planned && s.EndsAt > from && s.StartsAt < until && !ids.Contains(s.Id))
            .Where(s => rooms.Contains(s.RoomId)
                || s.TrainerId != null && trainers.Contains(s.TrainerId)
                || s.EquipmentSetId != null && sets.Contains(s.EquipmentSetId))
            .OrderBy(s => s.StartsAt)
            .Select(s => new Other(
                s,
                context.CoursePlans.Single(p => p.Id == s.CoursePlanId).Title,
                context.StaffMembers.Where(m => m.Id == s.TrainerId).Select(m => m.Name).SingleOrDefault(),
                context.Rooms.Single(r => r.Id == s.RoomId).Name,
                context.Rooms.Single(r => r.Id == s.RoomId).LocationId,
                context.EquipmentSets.Where(e => e.Id == s.EquipmentSetId).Select(e => e.Name).SingleOrDefault()))
            .ToListAsync(cancellationToken);
        var locations = await context.Rooms.Where(r => rooms.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.LocationId, cancellationToken);
        return wanted
            .SelectMany(session => others.SelectMany(other => session.ClashesWith(other.Session)
                .Select(kind => (session.Id, Clash: other.As(kind, !session.IsWith(other.Session) && locations[session.RoomId] == other.LocationId)))))
            .ToLookup(found => found.Id, found => found.Clash);
    }

    sealed record Other(ClassSession Session, string Title, string? Trainer, string Room, Guid LocationId, string? Equipment)
    {
        public Clash As(ClashKind kind, bool isWayNowhere) => new(
            kind,
            kind switch { ClashKind.Trainer => Trainer!, ClashKind.Room => Room, _ => Equipment! },
            Session.Id, Title, Session.Day, Session.Begins, Session.Ends, isWayNowhere);
    }
}
