using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>Who coordinates the network, and who is proposed.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class IndexModel(AppDbContext context, NetworkCoordinators coordinators, TimeProvider clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Team_Email_Missing")]
    [StringLength(StaffMember.EmailMaxLength, ErrorMessage = "Team_Email_Wrong")]
    public string Email { get; set; } = "";

    public IReadOnlyList<CoordinatorRow> Coordinators { get; private set; } = [];
    public IReadOnlyList<ProposalRow> Proposals { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var outcome = await coordinators.ProposeAsync(Email, User.StaffMemberId, cancellationToken);
        return outcome is ProposalOutcome.Done ? this.SeeOther(StaffLinks.Network) : this.Invalid(nameof(Email), $"Network_{outcome}");
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (now, me) = (clock.GetUtcNow(), User.StaffMemberId);
        Coordinators = await context.StaffMembers.Where(member => member.Roles.Contains(StaffRole.NetworkCoordinator))
            .OrderBy(member => member.DisabledAt != null).ThenBy(member => member.Name)
            .Select(member => new CoordinatorRow(
                member.Id, member.Name, member.Email!, member.Organisation!.Name, member.DisabledAt != null, member.AuthenticatorKey != null, member.Id == me))
            .ToListAsync(cancellationToken);
        Proposals = await (
            from proposal in context.NetworkProposals
            where proposal.EndedAt == null && proposal.ExpiresAt > now
            join member in context.StaffMembers on proposal.StaffMemberId equals member.Id
            join proposer in context.StaffMembers on proposal.ProposedById equals proposer.Id
            orderby proposal.ProposedAt
            select new ProposalRow(proposal.Id, member.Name, member.Organisation!.Name, proposer.Name, proposal.ExpiresAt, proposal.ProposedById == me))
            .ToListAsync(cancellationToken);
    }

    public sealed record CoordinatorRow(Guid Id, string Name, string Email, string Organisation, bool IsDisabled, bool HasSecondFactor, bool IsMe);

    public sealed record ProposalRow(Guid Id, string Name, string Organisation, string Proposer, DateTimeOffset ExpiresAt, bool IsMine);
}
