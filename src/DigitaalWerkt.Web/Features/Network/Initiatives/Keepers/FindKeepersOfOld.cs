using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Keepers;

/// <summary>
/// Finds the coordinators whose initiatives go on and were checked too long ago: those of the organisation that keeps one; where it has no
/// coordinator, and where the network keeps it, those of the network.
/// </summary>
public sealed class FindKeepersOfOld(AppDbContext context, TimeProvider clock)
{
    public async Task<IReadOnlyList<KeeperOfOld>> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var lastFresh = today.AddDays(-Initiative.FreshDays);
        var old = await context.Initiatives.AsNoTracking()
            .Where(i => i.ArchivedAt == null && i.CheckedOn < lastFresh && (i.ValidUntil == null || i.ValidUntil >= today))
            .OrderBy(i => i.CheckedOn).ThenBy(i => i.Name).ThenBy(i => i.Id).ToListAsync(cancellationToken);
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
            .. old.SelectMany(initiative => KeepersOf(initiative).Select(keeper => (Keeper: keeper, Initiative: initiative)))
                .GroupBy(pair => pair.Keeper, pair => pair.Initiative).Select(group => new KeeperOfOld(group.Key, [.. group])),
        ];

        IEnumerable<StaffMember> KeepersOf(Initiative initiative) =>
            initiative.OrganisationId is { } organisation && asked.Contains(organisation) ? asked[organisation] : network;
    }
}
