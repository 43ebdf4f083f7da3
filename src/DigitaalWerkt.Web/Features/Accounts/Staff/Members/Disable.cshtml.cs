using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class DisableModel(AppDbContext context, LastCoordinator last, TimeProvider clock) : PageModel
{
    public StaffMember Member { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        // One transaction for the lock on the coordinators and the change.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await last.IsAsync(id, cancellationToken))
        {
            return this.Invalid("", "Staff_LastCoordinator");
        }
        var now = clock.GetUtcNow();
        Member.Disable(now);
        context.AuditEntries.Add(new AuditEntry(StaffAct.Disabled, User.StaffMemberId, id, now));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return this.SeeOther(StaffLinks.Members);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Member = (await context.StaffMembers.SingleOrDefaultAsync(member => member.Id == id, cancellationToken))!) is not null;
}
