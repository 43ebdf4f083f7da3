using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

[AllowAnonymous]
public sealed class AcceptModel(
    AppDbContext context, UserManager<StaffMember> members, StaffSignIn signIn, AccountActs acts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AcceptInput Input { get; set; } = new();

    public Invitation? Invitation { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } invitation)
        {
            return Gone();
        }
        Input.Name = invitation.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, cancellationToken) is not { } invitation)
        {
            return Gone();
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var now = clock.GetUtcNow();
        var (member, result) = invitation.StaffMemberId is { } known
            ? await RenewAsync(known, invitation, now, cancellationToken)
            : await JoinAsync(invitation, now);
        if (result is { Succeeded: false } refusal)
        {
            return this.Invalid("Input.Password", "Team_Password_", refusal);
        }
        var act = invitation.StaffMemberId is null ? StaffAct.Joined : StaffAct.PasswordRenewed;
        try
        {
            var entry = new AuditEntry(act, member.Id, member.Id, member.OrganisationId, now)
            {
                To = act == StaffAct.Joined ? AuditEntry.Words(member.Roles) : null,
            };
            await acts.SaveAsync(entry, cancellationToken);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || e.Violates(StaffMember.EmailUnique))
        {
            Invitation = null;
            return Gone();
        }
        await signIn.BeginAsync(member, SignInMethod.Password, cancellationToken);
        return this.SeeOther(member.HasSecondFactor ? StaffLinks.SecondStep : StaffLinks.SecondStepSetup);
    }

    async Task<(StaffMember Member, IdentityResult Result)> JoinAsync(Invitation invitation, DateTimeOffset now)
    {
        var member = invitation.Accept(Typed.Line(Input.Name)!, now);
        return (member, await members.CreateAsync(member, Input.Password));
    }

    // Identity gives a new security stamp with each of these, so every session of this person ends.
    async Task<(StaffMember Member, IdentityResult Result)> RenewAsync(
        Guid memberId, Invitation invitation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var member = await context.StaffMembers.SingleAsync(m => m.Id == memberId, cancellationToken);
        invitation.Use(now);
        await members.RemovePasswordAsync(member);
        return (member, await members.AddPasswordAsync(member, Input.Password));
    }

    async Task<Invitation?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = SecretKey.Hash(token);
        var invitation = await context.Invitations.Include(i => i.Organisation)
            .SingleOrDefaultAsync(i => i.TokenHash == hash, cancellationToken);
        return Invitation = invitation?.IsOpen(clock.GetUtcNow()) == true && await StillFitsAsync(invitation, cancellationToken) ? invitation : null;
    }

    // Whoever stopped after the link was made doesn't come back with it. And an invitation never touches an account that somebody
    // made meanwhile by another one, perhaps of another organisation.
    async Task<bool> StillFitsAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        if (invitation.StaffMemberId is { } known)
        {
            return await context.StaffMembers.AnyAsync(member => member.Id == known && member.DisabledAt == null, cancellationToken);
        }
        var email = members.NormalizeEmail(invitation.Email);
        return !await context.StaffMembers.AnyAsync(member => member.NormalizedEmail == email, cancellationToken);
    }

    // Used, withdrawn, too old or never sent: the same answer.
    PageResult Gone()
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public sealed class AcceptInput
    {
        [Required(ErrorMessage = "Team_Name_Missing")]
        [StringLength(StaffMember.NameMaxLength, ErrorMessage = "Team_Name_TooLong")]
        [PossiblePersonName(ErrorMessage = "Team_Name_Wrong")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Team_Password_Missing")]
        [StringLength(GuessablePasswords.MaxLength, ErrorMessage = "Team_Password_PasswordTooLong")]
        public string Password { get; set; } = "";
    }
}
