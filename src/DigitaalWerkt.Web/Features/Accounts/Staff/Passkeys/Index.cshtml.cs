using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Profile;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passkeys;

[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(
    AppDbContext context, SignInManager<StaffMember> identity, PasswordCheck passwords, StaffSignIn signIn, TimeProvider clock) : PageModel
{
    [BindProperty]
    public NewPasskeyInput Input { get; set; } = new();

    public IReadOnlyList<PasskeyRow> Passkeys { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var member = await context.SignedInMemberAsync(User, cancellationToken);
        if (!await passwords.IsRightAsync(member, Input.Password, cancellationToken))
        {
            return this.Invalid("Input.Password", "Team_Password_Wrong");
        }
        var answer = await PasskeyAnswer.CheckAsync(Input.Credential, identity.PerformPasskeyAttestationAsync);
        if (answer is not { Succeeded: true, Passkey.IsUserVerified: true } || answer.UserEntity.Id != member.Id.ToString())
        {
            return this.Invalid("", "Team_Passkey_Stopped");
        }
        answer.Passkey.Name = Typed.Line(Input.Name)!;
        await identity.UserManager.AddOrUpdatePasskeyAsync(member, answer.Passkey);
        member.EndSessions();
        context.AuditEntries.Add(new AuditEntry(StaffAct.PasskeyAdded, member.Id, member.Id, member.OrganisationId, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        await signIn.BeginAsync(member, User.SignInMethod, cancellationToken);
        return this.SeeOther(StaffLinks.Passkeys);
    }

    async Task LoadAsync(CancellationToken cancellationToken)
    {
        var memberId = User.StaffMemberId;
        var passkeys = await context.StaffPasskeys.AsNoTracking().Where(passkey => passkey.UserId == memberId)
            .ToListAsync(cancellationToken);
        Passkeys = [.. passkeys.OrderBy(passkey => passkey.Data.CreatedAt).Select(passkey =>
            new PasskeyRow(Base64Url.EncodeToString(passkey.CredentialId), passkey.Data.Name ?? "", passkey.Data.CreatedAt))];
    }

    public sealed record PasskeyRow(string Id, string Name, DateTimeOffset CreatedAt);

    public sealed class NewPasskeyInput : PasswordInput
    {
        [Required(ErrorMessage = "Team_Passkey_Name_Missing")]
        [StringLength(40, ErrorMessage = "Team_Name_TooLong")]
        [PossibleThingName(ErrorMessage = "Team_Passkey_Name_Wrong")]
        public string Name { get; set; } = "";

        public string? Credential { get; set; }
    }
}
