using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

[AllowAnonymous]
public sealed class SignInModel(PasswordCheck passwords, StaffSignIn signIn) : PageModel
{
    [BindProperty]
    public SignInInput Input { get; set; } = new();

    [BindProperty(Name = StaffLinks.Return, SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var member = await passwords.FindAsync(Input.Email, Input.Password, cancellationToken);
        if (member is null)
        {
            return this.Invalid("Input.Email", "Team_SignIn_Unknown", SignInTries.Allowed, SignInTries.Pause.TotalMinutes);
        }
        await signIn.BeginAsync(member, SignInMethod.Password, cancellationToken);
        return this.SeeOther(member.HasSecondFactor ? StaffLinks.SecondStepAndReturn(ReturnTo) : StaffLinks.SecondStepSetup);
    }

    public sealed class SignInInput
    {
        [Required(ErrorMessage = "Team_Email_Missing")]
        [StringLength(StaffMember.EmailMaxLength, ErrorMessage = "Team_Email_Wrong")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Team_Password_Missing")]
        [StringLength(GuessablePasswords.MaxLength, ErrorMessage = "Team_Password_PasswordTooLong")]
        public string Password { get; set; } = "";
    }
}
