using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>The second coordinator of the network agrees. Nobody confirms what they proposed.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ConfirmModel(AppDbContext context, NetworkCoordinators coordinators) : ActPageModel<NetworkProposal>(context)
{
    /// <summary>Who is proposed.</summary>
    public string Name { get; private set; } = "";

    public string Organisation { get; private set; } = "";

    protected override IQueryable<NetworkProposal> Subjects
    {
        get
        {
            var me = User.StaffMemberId;
            return base.Subjects.Where(proposal => proposal.ProposedById != me && (proposal.EndedAt == null || proposal.ConfirmedById != null));
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var id = Subject.StaffMemberId;
        var proposed = await Context.StaffMembers.Where(m => m.Id == id).Select(m => new { m.Name, Organisation = m.Organisation!.Name })
            .SingleAsync(cancellationToken);
        (Name, Organisation) = (proposed.Name, proposed.Organisation);
    }

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (Subject.ConfirmedById is not null)
        {
            return this.SeeOther(StaffLinks.Network);
        }
        var outcome = await coordinators.ConfirmAsync(Subject, User.StaffMemberId, cancellationToken);
        return outcome is ProposalOutcome.Done ? this.SeeOther(StaffLinks.Network) : this.Refused("", $"Network_{outcome}");
    }
}
