using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

/// <summary>Invites somebody: a coordinator does it on a page, the first coordinator is invited with a command.</summary>
public sealed class InviteStaffMember(AppDbContext context, ILookupNormalizer normalizer, AccountActs acts, TimeProvider clock)
{
    /// <summary>An older open invitation of this organisation for the same address no longer works; those of others are theirs.</summary>
    /// <param name="email">As <see cref="EmailAddress.Read"/> takes it.</param>
    /// <param name="name">Without a <see cref="PersonName.FaultOf">fault</see>.</param>
    /// <param name="actorId">Who invites; null for a command on the server.</param>
    /// <returns>The token of the link, or null when this person already has an account.</returns>
    public async Task<string?> InviteAsync(
        string email, string name, IReadOnlyCollection<StaffRole> roles, Guid organisationId, Guid? actorId, CancellationToken cancellationToken)
    {
        var address = ToAddress(email);
        if (await IsKnownAsync(address, cancellationToken))
        {
            return null;
        }
        var older = context.Invitations.Where(i => i.Email == address && i.OrganisationId == organisationId && i.StaffMemberId == null);
        var token = SecretKey.New();
        var invitation = new Invitation(SecretKey.Hash(token), address, PlainText.Line(name)!, roles, organisationId, clock.GetUtcNow());
        await ReplaceAsync(older, invitation, StaffAct.Invited, actorId, invitation.Id, cancellationToken);
        return token;
    }

    /// <summary>Invites the coordinator of an organisation that has none. Older open invitations of coordinators there no longer work: only one comes in this way.</summary>
    /// <param name="actorId">A coordinator of the network.</param>
    public async Task<CoordinatorInvitation> InviteCoordinatorAsync(
        string email, string name, Guid organisationId, Guid actorId, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Two who invite at the same moment would each find no coordinator and no older invitation.
        await context.Database.ExecuteSqlAsync($"select 1 from organisation where id = {organisationId} for update", cancellationToken);
        if (!await context.FindWithoutCoordinator().AnyAsync(o => o.Id == organisationId, cancellationToken))
        {
            return new(IsNeeded: false);
        }
        var address = ToAddress(email);
        if (await IsKnownAsync(address, cancellationToken))
        {
            return new(IsNeeded: true);
        }
        var older = context.Invitations.Where(i =>
            i.OrganisationId == organisationId && i.StaffMemberId == null && (i.Email == address || i.Roles.Contains(StaffRole.Coordinator)));
        var token = SecretKey.New();
        var invitation = new Invitation(SecretKey.Hash(token), address, PlainText.Line(name)!, [StaffRole.Coordinator], organisationId, clock.GetUtcNow());
        await ReplaceAsync(older, invitation, StaffAct.CoordinatorInvited, actorId, invitation.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(IsNeeded: true, token);
    }

    /// <summary>Lets somebody who has an account choose a new password; their second factor stays as it is.</summary>
    /// <param name="act">As what it stands in the log.</param>
    /// <param name="actorId">The coordinator; null for a command on the server.</param>
    /// <returns>The token of the link.</returns>
    public async Task<string> InviteAgainAsync(StaffMember member, StaffAct act, Guid? actorId, CancellationToken cancellationToken)
    {
        var token = SecretKey.New();
        var invitation = new Invitation(SecretKey.Hash(token), member, clock.GetUtcNow());
        await ReplaceAsync(context.Invitations.Where(i => i.StaffMemberId == member.Id), invitation, act, actorId, member.Id, cancellationToken);
        return token;
    }

    static string ToAddress(string email) => EmailAddress.Read(email)?.ToLowerInvariant()
        ?? throw new ArgumentException("No message can leave to this.", nameof(email));

    Task<bool> IsKnownAsync(string address, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeEmail(address);
        return context.StaffMembers.AnyAsync(member => member.NormalizedEmail == normalized, cancellationToken);
    }

    async Task ReplaceAsync(
        IQueryable<Invitation> older, Invitation invitation, StaffAct act, Guid? actorId, Guid aboutId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var replaced in await older.ToListAsync(cancellationToken))
        {
            replaced.Withdraw(now);
        }
        context.Invitations.Add(invitation);
        var entry = new AuditEntry(act, actorId, aboutId, invitation.OrganisationId, now)
        {
            To = invitation.StaffMemberId is null ? AuditEntry.Words(invitation.Roles) : null,
        };
        await acts.SaveAsync(entry, cancellationToken);
    }
}
