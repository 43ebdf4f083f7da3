using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

[Authorize(Policy = Policies.Coordinator)]
public sealed class ArchiveModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

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
        if (Organisation.Archive(now))
        {
            context.AuditEntries.Add(new AuditEntry(StaffAct.OrganisationArchived, User.StaffMemberId, id, now));
            await context.SaveChangesAsync(cancellationToken);
        }
        return this.SeeOther(StaffLinks.Organisations);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Organisation = (await context.Organisations.SingleOrDefaultAsync(organisation => organisation.Id == id, cancellationToken))!) is not null;
}
