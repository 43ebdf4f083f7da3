using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>The classes and events that come, for search engines.</summary>
public sealed class SessionPages(AppDbContext context, TimeProvider clock) : IPublicPages
{
    /// <summary>The first ones: a search engine comes again.</summary>
    const int Most = 500;

    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var sessions = context.ShownSessions();
        var coming = await sessions.ThatCome(now).Concat(sessions.ThatCome(now, Audience.Network))
            .OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(Most).ToListAsync(cancellationToken);
        return [SiteLinks.Classes, SiteLinks.Events, .. coming.Select(shown => shown.Page)];
    }
}
