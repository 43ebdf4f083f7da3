using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Profile;

[Authorize(Policy = Policies.Team)]
public sealed class ChangePasswordModel(
    AppDbContext context, UserManager<StaffMember> members, PasswordCheck passwords, StaffSignIn signIn, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ChangePasswordInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (!await passwords.IsRightAsync(member, Input.Current, cancellationToken))
        {
            return this.Invalid("Input.Current", "Team_Password_Wrong");
        }
        // Identity gives a new security stamp with the new password: every session ends, and this one begins anew.
        if (await members.ChangePasswordAsync(member, Input.Current, Input.New) is { Succeeded: false } refusal)
        {
            return this.Invalid("Input.New", "Team_Password_", refusal);
        }
        context.AuditEntries.Add(new AuditEntry(StaffAct.PasswordRenewed, member.Id, member.Id, member.OrganisationId, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await signIn.BeginAsync(member, User.SignInMethod, cancellationToken);
        return this.SeeOther(StaffLinks.Profile);
    }

    public sealed class ChangePasswordInput
    {
        [Required(ErrorMessage = "Team_Password_Missing")]
        [StringLength(GuessablePasswords.MaxLength, ErrorMessage = "Team_Password_Wrong")]
        public string Current { get; set; } = "";

        [Required(ErrorMessage = "Team_Password_Missing")]
        [StringLength(GuessablePasswords.MaxLength, ErrorMessage = "Team_Password_PasswordTooLong")]
        public string New { get; set; } = "";
    }
}
