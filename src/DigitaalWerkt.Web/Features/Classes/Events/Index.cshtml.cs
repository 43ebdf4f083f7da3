using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>The agenda of the network: what comes, and what was with its material.</summary>
[AllowAnonymous]
public sealed class IndexModel(AppDbContext context, MyBookings mine, TimeProvider clock) : PageModel
{
    const int MostComing = 50;
    const int MostPast = 30;

    public IReadOnlyList<ShownSession> Coming { get; private set; } = [];

    /// <summary>The last one first.</summary>
    public IReadOnlyList<PastEvent> Past { get; private set; } = [];

    /// <summary>Where whoever holds this device is registered.</summary>
    public IReadOnlyList<ManagedBooking> Mine { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var events = context.ShownSessions().Where(s => s.Plan.Audience == Audience.Network && s.Session.State == SessionState.Planned);
        // Whoever is late looks for the address of one that is going on.
        Coming = await events.Where(s => s.Session.EndsAt > now).OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(MostComing)
            .ToListAsync(cancellationToken);
        var past = await events.Where(s => s.Session.EndsAt <= now)
            .OrderByDescending(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(MostPast).ToListAsync(cancellationToken);
        var ids = past.ConvertAll(s => s.Session.Id);
        var material = (await context.EventMaterials.AsNoTracking().Where(m => ids.Contains(m.SessionId)).OrderBy(m => m.Position)
            .ToListAsync(cancellationToken)).ToLookup(m => m.SessionId);
        Past = past.ConvertAll(s => new PastEvent(s, [.. material[s.Session.Id]]));
        Mine = [.. (await mine.ReadAsync(cancellationToken)).Where(m => m.Shown.IsEvent)];
    }
}
