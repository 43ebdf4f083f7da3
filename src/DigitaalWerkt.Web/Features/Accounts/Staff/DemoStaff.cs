using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>Lets anybody be a staff member at once. It is only registered in a demo, which runs on its own private database.</summary>
public sealed class DemoStaff(
    AppDbContext context, UserManager<StaffMember> members, AuthenticatorApp app, StaffSignIn signIn, Texts texts)
{
    /// <summary>Signs this browser in as the demo person of a role, and makes that person and their organisation first if needed.</summary>
    public async Task SignInAsync(StaffRole role, CancellationToken cancellationToken)
    {
        var email = $"{role}@demo.invalid".ToLowerInvariant();
        var member = await members.FindByEmailAsync(email) ?? await AddAsync(role, email, cancellationToken);
        await signIn.BeginAsync(member, SignInMethod.AuthenticatorCode, cancellationToken);
    }

    async Task<StaffMember> AddAsync(StaffRole role, string email, CancellationToken cancellationToken)
    {
        var name = texts.Dutch("Accounts", "Demo_Organisation");
        var organisation = await context.Organisations.SingleOrDefaultAsync(o => o.Name == name, cancellationToken)
            ?? context.Organisations.Add(new Organisation(name)).Entity;
        var member = new StaffMember(email, texts.Dutch("Accounts", $"Demo_{role}"), [role], organisation.Id);
        member.SetSecondFactor(app.Seal(AuthenticatorApp.NewKey()), codeStep: 0);
        await members.CreateAsync(member);
        await context.SaveChangesAsync(cancellationToken);
        return member;
    }
}
