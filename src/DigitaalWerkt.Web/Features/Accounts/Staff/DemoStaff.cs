using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>Lets anybody be a staff member at once. It is only registered in a demo, which runs on its own private database.</summary>
public sealed class DemoStaff(
    AppDbContext context, UserManager<StaffMember> members, AuthenticatorApp app, StaffSignIn signIn, Texts texts)
    : IDemoPart
{
    /// <summary>Signs this browser in as the demo person of a role, and makes that person and their organisation first if needed.</summary>
    public async Task SignInAsync(StaffRole role, CancellationToken cancellationToken) =>
        await signIn.BeginAsync(await FindOrAddAsync(role, cancellationToken), SignInMethod.AuthenticatorCode, cancellationToken);

    /// <summary>One person of each role in one organisation, and a second organisation to choose from.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        foreach (var role in Enum.GetValues<StaffRole>())
        {
            await FindOrAddAsync(role, cancellationToken);
        }
        await FindOrAddAsync("Demo_OtherOrganisation", cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The demo person of a role.</summary>
    public async Task<StaffMember> FindOrAddAsync(StaffRole role, CancellationToken cancellationToken)
    {
        var email = $"{role}@demo.invalid".ToLowerInvariant();
        return await members.FindByEmailAsync(email) ?? await AddAsync(role, email, $"Demo_{role}", "Demo_Organisation", cancellationToken);
    }

    /// <summary>A person of the other organisation: nobody signs in as them, but they teach, book and hold seats.</summary>
    public async Task<StaffMember> FindOrAddPartnerAsync(StaffRole role, CancellationToken cancellationToken)
    {
        var email = $"partner-{role}@demo.invalid".ToLowerInvariant();
        return await members.FindByEmailAsync(email)
            ?? await AddAsync(role, email, $"Demo_Partner_{role}", "Demo_OtherOrganisation", cancellationToken);
    }

    async Task<StaffMember> AddAsync(StaffRole role, string email, string name, string organisationName, CancellationToken cancellationToken)
    {
        var organisation = await FindOrAddAsync(organisationName, cancellationToken);
        var member = new StaffMember(email, texts.Dutch("Accounts", name), [role], organisation.Id);
        member.SetSecondFactor(app.Seal(AuthenticatorApp.NewKey()), codeStep: 0);
        await members.CreateAsync(member);
        await context.SaveChangesAsync(cancellationToken);
        return member;
    }

    async Task<Organisation> FindOrAddAsync(string key, CancellationToken cancellationToken)
    {
        var name = texts.Dutch("Accounts", key);
        return await context.Organisations.SingleOrDefaultAsync(organisation => organisation.Name == name, cancellationToken)
            ?? context.Organisations.Add(new Organisation(name)).Entity;
    }
}
