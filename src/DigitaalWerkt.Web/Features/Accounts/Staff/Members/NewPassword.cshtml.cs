using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>For who doesn't know the password any more: a new invitation, with which they choose another.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class NewPasswordModel(AppDbContext context, InviteStaffMember invitations, IOptions<SiteAddress> site) : PageModel
{
    public StaffMember Member { get; private set; } = null!;

    /// <summary>Shown once: we keep only the hash of its token.</summary>
    public string? Link { get; private set; }

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
        // Not 303: the link is in no other place than this answer.
        Link = site.Value.To(StaffLinks.Invitation(await invitations.InviteAgainAsync(Member, User.StaffMemberId, cancellationToken)));
        return Page();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (Member = (await context.StaffMembers.SingleOrDefaultAsync(member => member.Id == id && member.DisabledAt == null, cancellationToken))!) is not null;
}
