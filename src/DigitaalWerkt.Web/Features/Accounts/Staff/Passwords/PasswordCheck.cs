using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Identity;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;

/// <summary>
/// Whose e-mail address and password these are. An unknown address costs the same work and gets the same answer as a wrong
/// password, a person who must wait, or one who was disabled: nobody learns who works here.
/// </summary>
public sealed class PasswordCheck(UserManager<StaffMember> members, IPasswordHasher<StaffMember> hasher, SignInTries tries)
{
    static string? nobodysHash;

    public async Task<StaffMember?> FindAsync(string email, string password, CancellationToken cancellationToken)
    {
        var member = await members.FindByEmailAsync(email.Trim());
        return await IsRightAsync(member, password, cancellationToken) && member is { DisabledAt: null } ? member : null;
    }

    /// <summary>Asks a person who is signed in for the password again.</summary>
    public async Task<bool> IsRightAsync(StaffMember? member, string password, CancellationToken cancellationToken)
    {
        var mayTry = await tries.TakeAsync(member?.Id ?? Guid.Empty, cancellationToken);
        var hash = member?.PasswordHash ?? (nobodysHash ??= hasher.HashPassword(null!, Guid.NewGuid().ToString()));
        var matches = hasher.VerifyHashedPassword(member!, hash, password) is not PasswordVerificationResult.Failed;
        if (member is null || !mayTry || !matches)
        {
            return false;
        }
        await tries.GiveBackAsync(member.Id, cancellationToken);
        return true;
    }
}
