using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>For who lost both the phone and the recovery codes: after the next password they set a new app up.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class ResetSecondStepModel(AppDbContext context, RecoveryCodes codes, TimeProvider clock) : ActPageModel<StaffMember>(context)
{
    public StaffMember Member => Subject;

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        Member.ClearSecondFactor();
        await codes.RemoveAsync(Member, cancellationToken);
        Context.StaffPasskeys.RemoveRange(await Context.StaffPasskeys.Where(key => key.UserId == Member.Id).ToListAsync(cancellationToken));
        Context.AuditEntries.Add(new AuditEntry(StaffAct.SecondStepReset, User.StaffMemberId, Member.Id, clock.GetUtcNow()));
        await Context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(StaffLinks.Members);
    }
}
