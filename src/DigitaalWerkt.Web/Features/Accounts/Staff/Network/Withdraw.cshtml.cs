using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>Takes a proposal back; any coordinator of the network may.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class WithdrawModel(AppDbContext context, AccountActs acts, TimeProvider clock) : ActPageModel<NetworkProposal>(context)
{
    /// <summary>Who is proposed.</summary>
    public string Name { get; private set; } = "";

    Guid OrganisationId { get; set; }

    protected override IQueryable<NetworkProposal> Subjects => base.Subjects.Where(proposal => proposal.ConfirmedById == null);

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var id = Subject.StaffMemberId;
        var proposed = await Context.StaffMembers.Where(m => m.Id == id).Select(m => new { m.Name, m.OrganisationId }).SingleAsync(cancellationToken);
        (Name, OrganisationId) = (proposed.Name, proposed.OrganisationId);
    }

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Subject.Withdraw(now))
        {
            await acts.SaveAsync(
                new AuditEntry(StaffAct.NetworkCoordinatorProposalWithdrawn, User.StaffMemberId, Subject.StaffMemberId, OrganisationId, now),
                cancellationToken);
        }
        return this.SeeOther(StaffLinks.Network);
    }
}
