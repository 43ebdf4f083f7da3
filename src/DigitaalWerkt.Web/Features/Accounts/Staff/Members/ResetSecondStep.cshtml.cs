using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>For who lost both the phone and the recovery codes: after the next password they set a new app up.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class ResetSecondStepModel(AppDbContext context, RecoveryCodes codes, TimeProvider clock) : PageModel
{
    public StaffMember Member { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        context.UntilNotOvertakenAsync(() => DoAsync(id, cancellationToken));

    async Task<IActionResult> DoAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Member.ClearSecondFactor();
        await codes.RemoveAsync(Member, cancellationToken);
        context.StaffPasskeys.RemoveRange(await context.StaffPasskeys.Where(key => key.UserId == id).ToListAsync(cancellationToken));
        context.AuditEntries.Add(new AuditEntry(StaffAct.SecondStepReset, User.StaffMemberId, id, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(StaffLinks.Members);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Member = (await context.StaffMembers.SingleOrDefaultAsync(member => member.Id == id, cancellationToken))!) is not null;
}
