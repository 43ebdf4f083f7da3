using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>
/// Finds the coordinators whose initiatives go on, or whose partners, and were checked too long ago: those of the organisation that keeps one; where it has no
/// coordinator, and where the network keeps it, those of the network.
/// </summary>
public sealed class FindKeepersOfOld(AppDbContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<KeeperOfOld>> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var (lastFresh, lastFreshPartner) = (today.AddDays(-Initiative.FreshDays), today.AddDays(-Partner.FreshDays));
        var initiatives = await context.Initiatives.AsNoTracking()
            .Where(i => i.ArchivedAt == null && i.CheckedOn < lastFresh && (i.ValidUntil == null || i.ValidUntil >= today))
            .Select(i => new { i.Id, i.OrganisationId, i.Name, i.CheckedOn }).ToListAsync(cancellationToken);
        var partners = await context.Partners.AsNoTracking().Going().Where(p => p.CheckedOn < lastFreshPartner)
            .Select(p => new { p.Id, p.OrganisationId, p.Name, p.CheckedOn }).ToListAsync(cancellationToken);
        var old = initiatives.Select(i => new OldPage(i.OrganisationId, i.Name, i.CheckedOn, InitiativeLinks.Check(i.Id)))
            .Concat(partners.Select(p => new OldPage(p.OrganisationId, p.Name, p.CheckedOn, PartnerLinks.Check(p.Id))))
            .OrderBy(page => page.CheckedOn).ThenBy(page => page.Name, StringComparer.Ordinal).ThenBy(page => page.Check, StringComparer.Ordinal).ToList();
        if (old.Count == 0)
        {
            return [];
        }
        var coordinators = await context.StaffMembers.AsNoTracking()
            .Where(m => m.DisabledAt == null && (m.Roles.Contains(StaffRole.Coordinator) || m.Roles.Contains(StaffRole.NetworkCoordinator)))
            .OrderBy(m => m.Id).ToListAsync(cancellationToken);
        var asked = coordinators.Where(m => m.Roles.Contains(StaffRole.Coordinator)).ToLookup(m => m.OrganisationId);
        var network = coordinators.Where(m => m.Roles.Contains(StaffRole.NetworkCoordinator)).ToList();
        return
        [
            .. old.SelectMany(page => KeepersOf(page).Select(keeper => (Keeper: keeper, Page: page)))
                .GroupBy(pair => pair.Keeper, pair => pair.Page).Select(group => new KeeperOfOld(group.Key, [.. group])),
        ];

        IEnumerable<StaffMember> KeepersOf(OldPage page) =>
            page.OrganisationId is { } organisation && asked.Contains(organisation) ? asked[organisation] : network;
    }
}
