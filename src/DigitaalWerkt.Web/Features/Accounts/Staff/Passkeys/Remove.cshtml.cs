using System.Buffers.Text;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Profile;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passkeys;

[Authorize(Policy = Policies.Team)]
public sealed class RemoveModel(AppDbContext context, PasswordCheck passwords, StaffSignIn signIn, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public StaffPasskey Passkey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (!await passwords.IsRightAsync(member, Input.Password, cancellationToken))
        {
            return this.Invalid("Input.Password", "Team_Password_Wrong");
        }
        // A session that began with this passkey must not outlive it.
        context.StaffPasskeys.Remove(Passkey);
        member.EndSessions();
        context.AuditEntries.Add(new AuditEntry(StaffAct.PasskeyRemoved, member.Id, member.Id, member.OrganisationId, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await signIn.BeginAsync(member, User.SignInMethod, cancellationToken);
        return this.SeeOther(StaffLinks.Passkeys);
    }

    async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!Base64Url.IsValid(id))
        {
            return false;
        }
        var memberId = User.StaffMemberId;
        var credential = Base64Url.DecodeFromChars(id);
        Passkey = (await context.StaffPasskeys.SingleOrDefaultAsync(
            passkey => passkey.CredentialId == credential && passkey.UserId == memberId, cancellationToken))!;
        return Passkey is not null;
    }
}
