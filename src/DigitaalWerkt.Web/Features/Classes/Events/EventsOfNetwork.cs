using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared.Events;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>Names the events to features on which one can hang.</summary>
public sealed class EventsOfNetwork(AppDbContext context, TimeProvider clock) : INetworkEvents
{
    /// <summary>More than a coordinator reads in one list.</summary>
    const int MostComing = 50;

    IQueryable<ShownSession> Planned =>
        context.ShownSessions().Where(s => s.Plan.Audience == Audience.Network && s.Session.State == SessionState.Planned);

    public async Task<IReadOnlyList<NetworkEvent>> FindComingAsync(IReadOnlyCollection<Guid> also, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var coming = await Planned.Where(s => s.Session.EndsAt > now && !also.Contains(s.Session.Id))
            .OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(MostComing).ToListAsync(cancellationToken);
        return [.. await FindAsync(also, cancellationToken), .. coming.Select(Name)];
    }

    public async Task<IReadOnlyList<NetworkEvent>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }
        var events = await Planned.Where(s => ids.Contains(s.Session.Id))
            .OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).ToListAsync(cancellationToken);
        return events.ConvertAll(Name);
    }

    static NetworkEvent Name(ShownSession shown) => new(shown.Session.Id, shown.Plan.Title, shown.ShortWhen, shown.Page);
}
