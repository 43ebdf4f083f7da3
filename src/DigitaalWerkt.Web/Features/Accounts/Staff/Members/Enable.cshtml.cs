using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class EnableModel(AppDbContext context, AccountActs acts, TimeProvider clock) : ActPageModel<StaffMember>(context)
{
    public StaffMember Member => Subject;

    protected override IQueryable<StaffMember> Subjects => Context.StaffKeptBy(User);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (Member.Enable())
        {
            await acts.SaveAsync(
                new AuditEntry(StaffAct.Enabled, User.StaffMemberId, Member.Id, Member.OrganisationId, clock.GetUtcNow()), cancellationToken);
        }
        return this.SeeOther(StaffLinks.Members);
    }
}
