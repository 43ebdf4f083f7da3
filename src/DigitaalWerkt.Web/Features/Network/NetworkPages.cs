using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network;

/// <summary>The directory, the partners, the public signals and the actions of the pact, for search engines.</summary>
public sealed class NetworkPages(AppDbContext context) : IPublicPages
{
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        var initiatives = await context.Initiatives.Where(i => i.ArchivedAt == null).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(cancellationToken);
        var signals = await context.Signals.ForEverybody().OrderBy(s => s.Number).Select(s => s.Number).ToListAsync(cancellationToken);
        var partners = await context.Partners.Going().OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(cancellationToken);
        var actions = await context.PactActions.Going().OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken);
        return
        [
            SiteLinks.Directory, InitiativeLinks.Questions, SiteLinks.Signals, SiteLinks.Network, PartnerLinks.Tasks, SiteLinks.Pact,
            .. initiatives.Select(InitiativeLinks.Initiative), .. partners.Select(PartnerLinks.Partner), .. signals.Select(SignalLinks.Signal),
            .. actions.Select(PactLinks.Action),
        ];
    }
}
