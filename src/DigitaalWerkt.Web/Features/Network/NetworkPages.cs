using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network;

/// <summary>The directory, the public signals and the actions of the pact, for search engines.</summary>
public sealed class NetworkPages(AppDbContext context) : IPublicPages
{
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        var initiatives = await context.Initiatives.Where(i => i.ArchivedAt == null).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(cancellationToken);
        var signals = await context.Signals.ForEverybody().OrderBy(s => s.Number).Select(s => s.Number).ToListAsync(cancellationToken);
        var actions = await context.PactActions.Going().OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken);
        return
        [
            SiteLinks.Directory, SiteLinks.Signals, SiteLinks.Network, SiteLinks.Pact, SiteLinks.Newsletter,
            .. initiatives.Select(InitiativeLinks.Initiative), .. signals.Select(SignalLinks.Signal), .. actions.Select(PactLinks.Action),
        ];
    }
}
