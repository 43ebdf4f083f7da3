using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>For a coordinator of the network: proposals that wait for them, and organisations where nobody coordinates.</summary>
public sealed class NetworkDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.NetworkCoordinator];

    public int Order => 12;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => new(
        Say("Desk_Network_Title"),
        [.. await ProposedAsync(staff.StaffMemberId, cancellationToken), .. await WithoutCoordinatorAsync(cancellationToken)],
        Say("Desk_Network_None"),
        new DeskAction(Say("Organisations_Title"), StaffLinks.Organisations));

    async Task<IEnumerable<DeskLine>> ProposedAsync(Guid me, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var proposed = await context.NetworkProposals
            .Where(p => p.EndedAt == null && p.ExpiresAt > now && p.ProposedById != me)
            .Join(context.StaffMembers, p => p.StaffMemberId, member => member.Id, (p, member) => new { p.Id, p.ExpiresAt, member.Name })
            .OrderBy(row => row.ExpiresAt).Take(Most).ToListAsync(cancellationToken);
        return proposed.Select(row => new DeskLine(
            row.Name, Say("Desk_Network_Proposed"), Say("Desk_Network_Until", BelgianFormat.ShortMoment(row.ExpiresAt)),
            StaffLinks.ConfirmNetworkCoordinator(row.Id), Say("Desk_Network_Confirm"), IsUrgent: true));
    }

    async Task<IEnumerable<DeskLine>> WithoutCoordinatorAsync(CancellationToken cancellationToken)
    {
        var alone = await context.FindWithoutCoordinator()
            .OrderBy(o => o.Name).Take(Most).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        return alone.Select(o => new DeskLine(o.Name, Say("Desk_Network_Alone"), null, StaffLinks.InviteCoordinator(o.Id)));
    }

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);
}
