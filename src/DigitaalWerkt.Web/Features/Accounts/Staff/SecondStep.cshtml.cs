using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

[Authorize(Policy = Policies.PasswordOnly)]
public sealed class SecondStepModel(
    AppDbContext context, AuthenticatorApp app, RecoveryCodes codes, SignInTries tries, WrongCodes wrong, StaffSignIn signIn) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Team_Code_Missing")]
    [StringLength(20, ErrorMessage = "Team_Code_Wrong")]
    public string Code { get; set; } = "";

    [BindProperty(Name = StaffLinks.Return, SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        User.HasDoneSecondFactor ? this.SeeOther(StaffLinks.Home)
        : (await context.SignedInMemberAsync(User, cancellationToken)).HasSecondFactor ? Page()
        : this.SeeOther(StaffLinks.SecondStepSetup);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (!await tries.TakeAsync(member.Id, cancellationToken))
        {
            return this.Invalid(nameof(Code), "Team_Code_Wait", SignInTries.Pause.TotalMinutes);
        }
        if (await AcceptAsync(member, cancellationToken) is not { } method)
        {
            await wrong.CountAsync(member, cancellationToken);
            return this.Invalid(nameof(Code), "Team_Code_Wrong");
        }
        await tries.ForgetAsync(member.Id, cancellationToken);
        await signIn.BeginAsync(member, method, cancellationToken);
        return this.SeeOther(LocalAddress.IsLocal(ReturnTo) ? ReturnTo : StaffLinks.Home);
    }

    async Task<SignInMethod?> AcceptAsync(StaffMember member, CancellationToken cancellationToken) =>
        await app.AcceptAsync(member, Code, cancellationToken) ? SignInMethod.AuthenticatorCode
        : await codes.AcceptAsync(member, Code, cancellationToken) ? SignInMethod.RecoveryCode
        : null;
}
