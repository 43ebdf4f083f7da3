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

[Authorize(Policy = Policies.Coordinator)]
public sealed class DisableModel(AppDbContext context, LastCoordinator last, TimeProvider clock) : PageModel
{
    public StaffMember Member { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        context.UntilNotOvertakenAsync(() => DoAsync(id, cancellationToken));

    async Task<IActionResult> DoAsync(Guid id, CancellationToken cancellationToken)
    {
        // One transaction for the lock on the coordinators and the change; what is read before the lock may be old.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var isLast = await last.IsAsync(id, cancellationToken);
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (isLast)
        {
            return this.Invalid("", "Staff_LastCoordinator");
        }
        var now = clock.GetUtcNow();
        if (Member.Disable(now))
        {
            context.AuditEntries.Add(new AuditEntry(StaffAct.Disabled, User.StaffMemberId, id, now));
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        return this.SeeOther(StaffLinks.Members);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Member = (await context.StaffMembers.SingleOrDefaultAsync(member => member.Id == id, cancellationToken))!) is not null;
}
