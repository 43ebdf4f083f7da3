using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passkeys;

[AllowAnonymous]
public sealed class SignInModel(AppDbContext context, SignInManager<StaffMember> identity, StaffSignIn signIn) : PageModel
{
    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(Name = StaffLinks.Return)]
    public string? ReturnTo { get; set; }

    public IActionResult OnGet() => this.SeeOther(StaffLinks.SignIn);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // Identity's own PasskeySignInAsync would sign in as if only a password had been given.
        var answer = await PasskeyAnswer.CheckAsync(Credential, identity.PerformPasskeyAssertionAsync);
        if (answer is not { Succeeded: true, Passkey.IsUserVerified: true, User.DisabledAt: null })
        {
            return this.Invalid("", "Team_Passkey_Unknown");
        }
        await identity.UserManager.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey);
        await context.SaveChangesAsync(cancellationToken);
        await signIn.BeginAsync(answer.User, SignInMethod.Passkey, cancellationToken);
        return this.SeeOther(LocalAddress.IsLocal(ReturnTo) ? ReturnTo : StaffLinks.Home);
    }
}
