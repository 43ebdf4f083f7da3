using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class EnableModel(AppDbContext context, TimeProvider clock) : ActPageModel<StaffMember>(context)
{
    public StaffMember Member => Subject;

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (Member.Enable())
        {
            Context.AuditEntries.Add(new AuditEntry(StaffAct.Enabled, User.StaffMemberId, Member.Id, clock.GetUtcNow()));
            await Context.SaveChangesAsync(cancellationToken);
        }
        return this.SeeOther(StaffLinks.Members);
    }
}
