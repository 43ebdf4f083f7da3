using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>
/// Lets another coordinator of the network stop. Their second step and password stay out of reach: whoever could renew those would
/// be two coordinators at once, and confirm what they proposed.
/// </summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class DisableModel(AppDbContext context, LastCoordinator last, AccountActs acts, TimeProvider clock) : ActPageModel<StaffMember>(context)
{
    bool isLast;

    public StaffMember Member => Subject;

    protected override IQueryable<StaffMember> Subjects
    {
        get
        {
            var me = User.StaffMemberId;
            return base.Subjects.Where(member => member.Id != me && member.Roles.Contains(StaffRole.NetworkCoordinator));
        }
    }

    protected override async Task<IActionResult> DoAsync(Guid id, CancellationToken cancellationToken)
    {
        // One transaction for the lock on the coordinators and the change; what is read before the lock may be old.
        await using var transaction = await Context.Database.BeginTransactionAsync(cancellationToken);
        isLast = await last.IsOfNetworkAsync(id, cancellationToken);
        var answer = await base.DoAsync(id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (isLast)
        {
            return this.Refused("", "Network_Last");
        }
        var now = clock.GetUtcNow();
        if (Member.Disable(now))
        {
            await acts.SaveAsync(
                new AuditEntry(StaffAct.NetworkCoordinatorDisabled, User.StaffMemberId, Member.Id, Member.OrganisationId, now), cancellationToken);
        }
        return this.SeeOther(StaffLinks.Network);
    }
}
