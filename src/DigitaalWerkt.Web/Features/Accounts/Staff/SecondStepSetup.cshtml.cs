using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>The first authenticator app of a new member, or another one for who is signed in with both factors.</summary>
[Authorize(Policy = Policies.PasswordOnly)]
public sealed class SecondStepSetupModel(
    AppDbContext context, AuthenticatorApp app, RecoveryCodes recovery, PasswordCheck passwords, StaffSignIn signIn, TimeProvider clock) : PageModel
{
    [BindProperty]
    public SetupInput Input { get; set; } = new();

    public byte[] Key { get; private set; } = [];
    public string Email { get; private set; } = "";
    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (MayNot(member))
        {
            return this.SeeOther(StaffLinks.SecondStep);
        }
        Show(member, AuthenticatorApp.NewKey());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (MayNot(member))
        {
            return this.SeeOther(StaffLinks.SecondStep);
        }
        if (app.OpenForSetup(Input.SealedKey, member.Id) is not { } key)
        {
            return BadRequest();
        }
        Show(member, key);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        if (app.FindStep(key, Input.Code) is not { } step)
        {
            return this.Invalid("Input.Code", "Team_Code_Wrong");
        }
        if (User.HasDoneSecondFactor && !await passwords.IsRightAsync(member, Input.Password ?? "", cancellationToken))
        {
            return this.Invalid("Input.Password", "Team_Password_Wrong");
        }
        member.SetSecondFactor(app.Seal(key), step);
        Codes = await recovery.ReplaceAsync(member, cancellationToken);
        context.AuditEntries.Add(new AuditEntry(StaffAct.AppChosen, member.Id, member.Id, member.OrganisationId, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await signIn.BeginAsync(member, SignInMethod.AuthenticatorCode, cancellationToken);
        return Page();
    }

    // The password alone must not be enough to replace the second factor.
    bool MayNot(StaffMember member) => member.HasSecondFactor && !User.HasDoneSecondFactor;

    void Show(StaffMember member, byte[] key)
    {
        Key = key;
        Email = member.Email!;
        Input.SealedKey = app.SealForSetup(key, member.Id);
    }

    public sealed class SetupInput
    {
        public string? SealedKey { get; set; }

        [Required(ErrorMessage = "Team_Code_Missing")]
        [StringLength(20, ErrorMessage = "Team_Code_Wrong")]
        public string Code { get; set; } = "";

        [StringLength(GuessablePasswords.MaxLength, ErrorMessage = "Team_Password_Wrong")]
        public string? Password { get; set; }
    }
}
