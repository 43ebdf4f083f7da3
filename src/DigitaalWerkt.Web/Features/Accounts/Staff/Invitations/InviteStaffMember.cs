using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

/// <summary>Invites somebody: a coordinator does it on a page, the first coordinator is invited with a command.</summary>
public sealed class InviteStaffMember(AppDbContext context, ILookupNormalizer normalizer, TimeProvider clock)
{
    /// <summary>An older open invitation for the same address no longer works.</summary>
    /// <param name="email">As <see cref="EmailAddress.Read"/> takes it.</param>
    /// <param name="name">Without a <see cref="PersonName.FaultOf">fault</see>.</param>
    /// <param name="actorId">Who invites; null for a command on the server.</param>
    /// <returns>The token of the link, or null when this person already has an account.</returns>
    public async Task<string?> InviteAsync(
        string email, string name, IReadOnlyCollection<StaffRole> roles, Guid organisationId, Guid? actorId, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Read(email)?.ToLowerInvariant()
            ?? throw new ArgumentException("No message can leave to this.", nameof(email));
        var normalized = normalizer.NormalizeEmail(address);
        if (await context.StaffMembers.AnyAsync(member => member.NormalizedEmail == normalized, cancellationToken))
        {
            return null;
        }
        return await AddAsync(address, PlainText.Line(name)!, roles, organisationId, actorId, cancellationToken);
    }

    /// <summary>Lets somebody who has an account choose a new password; their second factor stays as it is.</summary>
    /// <param name="actorId">The coordinator.</param>
    /// <returns>The token of the link.</returns>
    public Task<string> InviteAgainAsync(StaffMember member, Guid actorId, CancellationToken cancellationToken) =>
        AddAsync(member.Email!, member.Name, member.Roles, member.OrganisationId, actorId, cancellationToken);

    async Task<string> AddAsync(
        string address, string name, IReadOnlyCollection<StaffRole> roles, Guid organisationId, Guid? actorId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var token = SecretKey.New();
        var invitation = new Invitation(SecretKey.Hash(token), address, name, roles, organisationId, now);
        foreach (var older in await context.Invitations.Where(i => i.Email == address).ToListAsync(cancellationToken))
        {
            older.Withdraw(now);
        }
        context.Invitations.Add(invitation);
        context.AuditEntries.Add(new AuditEntry(StaffAct.Invited, actorId, invitation.Id, now));
        await context.SaveChangesAsync(cancellationToken);
        return token;
    }
}
