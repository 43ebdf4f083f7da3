using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>
/// Looks up with what sessions would clash, to tell it before the database refuses. What may clash counts too: a planner wants to know.
/// </summary>
public sealed class FindClashes(AppDbContext context, SharedAgenda agenda)
{
    /// <param name="wanted">Sessions as they would be; of one of them that is planned already, its own row is no clash.</param>
    /// <returns>The clashes of each of them, by its id.</returns>
    public async Task<ILookup<Guid, Clash>> RunAsync(IReadOnlyCollection<ClassSession> wanted, CancellationToken cancellationToken)
    {
        var found = await agenda.FindClashesAsync([.. wanted.SelectMany(session => session.Occupations())], cancellationToken);
        var sessions = wanted.ToDictionary(session => session.Id);
        var rooms = found.Select(clash => sessions[clash.Wanted.OccupantId].RoomId).Distinct().ToList();
        var locations = rooms.Count == 0
            ? []
            : await context.Rooms.Where(r => rooms.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.LocationId, cancellationToken);
        return found.ToLookup(clash => clash.Wanted.OccupantId, clash =>
        {
            var session = sessions[clash.Wanted.OccupantId];
            return Clash.Of(clash, isWayNowhere: locations[session.RoomId] == clash.Entry.LocationId && !session.GoesOnDuring(clash.Entry));
        });
    }
}
