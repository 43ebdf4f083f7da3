using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>The classes that are planned at a place. When it gets another name or address, they are classes that moved.</summary>
sealed class SessionsAtPlaces(AppDbContext context, SeatGuard guard, ClassMessages messages, TimeProvider clock) : IPlaceUse
{
    public async Task<IReadOnlyList<ComingUse>> FindLargerAsync(Resource resource, int seats, CancellationToken cancellationToken)
    {
        var sessions = resource.Kind == ResourceKind.Room
            ? context.ClassSessions.Where(s => s.RoomId == resource.Id)
            : context.ClassSessions.Where(s => s.EquipmentSetId == resource.Id);
        var larger = await PlannedSession.Larger(context, sessions, seats, clock.GetUtcNow()).ToListAsync(cancellationToken);
        return larger.ConvertAll(Use);
    }

    public async Task<IReadOnlyList<ComingUse>> FindCountedOnAsync(Guid locationId, CancellationToken cancellationToken)
    {
        var sessions = await PlannedSession.CountedOn(context, Coming(locationId)).ToListAsync(cancellationToken);
        var ids = sessions.ConvertAll(session => session.Id);
        var people = (await context.Bookings.Where(b => b.State <= BookingState.Confirmed && ids.Contains(b.SessionId))
            .Select(b => new { b.SessionId, Who = b.PersonId ?? b.StaffMemberId!.Value }).ToListAsync(cancellationToken))
            .ToLookup(b => b.SessionId, b => b.Who);
        return sessions.ConvertAll(session => Use(session) with { People = [.. people[session.Id]] });
    }

    public async Task<int> TellAsync(Guid locationId, CancellationToken cancellationToken)
    {
        await guard.LockAsync(await Coming(locationId).Select(s => s.Id).ToListAsync(cancellationToken), cancellationToken);
        var sessions = await Coming(locationId).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        sessions.ForEach(session => session.PlaceChanged());
        await context.SaveChangesAsync(cancellationToken);
        foreach (var session in sessions)
        {
            await messages.SessionChangedAsync(session, session.TrainerId, cancellationToken);
        }
        return sessions.Count;
    }

    IQueryable<ClassSession> Coming(Guid locationId)
    {
        var now = clock.GetUtcNow();
        return context.ClassSessions.Where(s =>
            s.State == SessionState.Planned && s.StartsAt > now && context.Rooms.Any(r => r.Id == s.RoomId && r.LocationId == locationId));
    }

    static ComingUse Use(PlannedSession session) => new(
        BrusselsTime.At(session.Day, session.Begins), SessionTime.Short(session.Day, session.Begins, session.Ends), session.Title,
        PlanningLinks.Session(session.Id), session.Trainer, session.Booked, session.Capacity);
}
