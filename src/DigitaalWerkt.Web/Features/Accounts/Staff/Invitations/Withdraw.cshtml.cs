using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

[Authorize(Policy = Policies.Coordinator)]
public sealed class WithdrawModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public Invitation Invitation { get; private set; } = null!;

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
        var now = clock.GetUtcNow();
        if (Invitation.Withdraw(now))
        {
            context.AuditEntries.Add(new AuditEntry(StaffAct.InvitationWithdrawn, User.StaffMemberId, Invitation.Id, now));
            await context.SaveChangesAsync(cancellationToken);
        }
        return this.SeeOther(StaffLinks.Members);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Invitation = (await context.Invitations.SingleOrDefaultAsync(i => i.Id == id, cancellationToken))!) is not null;
}
