using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Profile;

[Authorize(Policy = Policies.Team)]
public sealed class NewCodesModel(AppDbContext context, RecoveryCodes recovery, PasswordCheck passwords, StaffSignIn signIn, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PasswordInput Input { get; set; } = new();

    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (!await passwords.IsRightAsync(member, Input.Password, cancellationToken))
        {
            return this.Invalid("Input.Password", "Team_Password_Wrong");
        }
        Codes = await recovery.ReplaceAsync(member, cancellationToken);
        member.EndSessions();
        context.AuditEntries.Add(new AuditEntry(StaffAct.CodesRenewed, member.Id, member.Id, member.OrganisationId, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await signIn.BeginAsync(member, User.SignInMethod, cancellationToken);
        // Not 303: the codes are in no other place than this answer.
        return Page();
    }
}
