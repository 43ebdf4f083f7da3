using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>For who lost both the phone and the recovery codes: after the next password they set a new app up.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class ResetSecondStepModel(AppDbContext context, ForgetSecondStep forget, AccountActs acts, TimeProvider clock)
    : ActPageModel<StaffMember>(context)
{
    public StaffMember Member => Subject;

    protected override IQueryable<StaffMember> Subjects => Context.StaffKeptBy(User);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        await forget.RunAsync(Member, cancellationToken);
        await acts.SaveAsync(
            new AuditEntry(StaffAct.SecondStepReset, User.StaffMemberId, Member.Id, Member.OrganisationId, clock.GetUtcNow()), cancellationToken);
        return this.SeeOther(StaffLinks.Members);
    }
}
