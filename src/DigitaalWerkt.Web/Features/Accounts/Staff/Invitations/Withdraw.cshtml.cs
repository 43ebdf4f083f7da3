using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

[Authorize(Policy = Policies.Coordinator)]
public sealed class WithdrawModel(AppDbContext context, AccountActs acts, TimeProvider clock) : ActPageModel<Invitation>(context)
{
    public Invitation Invitation => Subject;

    protected override IQueryable<Invitation> Subjects => Context.InvitationsKeptBy(User);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Invitation.Withdraw(now))
        {
            await acts.SaveAsync(
                new AuditEntry(StaffAct.InvitationWithdrawn, User.StaffMemberId, Invitation.Id, Invitation.OrganisationId, now), cancellationToken);
        }
        return this.SeeOther(StaffLinks.Members);
    }
}
