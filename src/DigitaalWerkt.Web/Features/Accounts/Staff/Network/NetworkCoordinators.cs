using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Network;

/// <summary>Makes somebody a coordinator of the network: two coordinators of the network together, or a command on the server.</summary>
public sealed class NetworkCoordinators(
    AppDbContext context, ILookupNormalizer normalizer, LastCoordinator last, AccountActs acts, TimeProvider clock)
{
    public async Task<ProposalOutcome> ProposeAsync(string email, Guid proposedById, CancellationToken cancellationToken)
    {
        if (await FindAsync(email, cancellationToken) is not { DisabledAt: null, HasSecondFactor: true } member)
        {
            return ProposalOutcome.Unknown;
        }
        if (member.Roles.Contains(StaffRole.NetworkCoordinator))
        {
            return ProposalOutcome.Already;
        }
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await last.IsAsync(member.Id, cancellationToken))
        {
            return ProposalOutcome.LastCoordinator;
        }
        var now = clock.GetUtcNow();
        // One that ran out makes way; one that is open doesn't.
        var older = context.NetworkProposals.Where(p => p.StaffMemberId == member.Id && p.EndedAt == null && p.ExpiresAt <= now);
        foreach (var lapsed in await older.ToListAsync(cancellationToken))
        {
            lapsed.Withdraw(now);
        }
        await context.SaveChangesAsync(cancellationToken);
        context.NetworkProposals.Add(new NetworkProposal(member.Id, proposedById, now));
        try
        {
            await acts.SaveAsync(
                new AuditEntry(StaffAct.NetworkCoordinatorProposed, proposedById, member.Id, member.OrganisationId, now), cancellationToken);
        }
        catch (DbUpdateException e) when (e.Violates(NetworkProposal.OpenUnique))
        {
            return ProposalOutcome.Already;
        }
        await transaction.CommitAsync(cancellationToken);
        return ProposalOutcome.Done;
    }

    /// <param name="confirmedById">Somebody else than who proposed it.</param>
    public async Task<ProposalOutcome> ConfirmAsync(NetworkProposal proposal, Guid confirmedById, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var isLast = await last.IsAsync(proposal.StaffMemberId, cancellationToken);
        var now = clock.GetUtcNow();
        var isStillMeant = await context.StaffMembers.AnyAsync(
            m => m.Id == proposal.ProposedById && m.DisabledAt == null && m.Roles.Contains(StaffRole.NetworkCoordinator), cancellationToken);
        var member = await context.StaffMembers.SingleAsync(m => m.Id == proposal.StaffMemberId, cancellationToken);
        if (!proposal.IsOpen(now) || !isStillMeant || member is not { DisabledAt: null, HasSecondFactor: true })
        {
            return ProposalOutcome.Ended;
        }
        if (isLast)
        {
            return ProposalOutcome.LastCoordinator;
        }
        proposal.Confirm(confirmedById, now);
        await MakeAsync(member, confirmedById, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ProposalOutcome.Done;
    }

    /// <summary>By somebody with access to the server. Also brings back an account that was disabled.</summary>
    /// <returns>Null when there is no account with this address.</returns>
    public async Task<StaffMember?> MakeByCommandAsync(string email, CancellationToken cancellationToken)
    {
        if (await FindAsync(email, cancellationToken) is not { } member)
        {
            return null;
        }
        member.Enable();
        await MakeAsync(member, actorId: null, clock.GetUtcNow(), cancellationToken);
        return member;
    }

    async Task MakeAsync(StaffMember member, Guid? actorId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = AuditEntry.Words(member.Roles);
        member.Assign([StaffRole.NetworkCoordinator]);
        // A link for a new password that a coordinator of the partner made before must not open this account now.
        foreach (var link in await context.Invitations.Where(i => i.StaffMemberId == member.Id).ToListAsync(cancellationToken))
        {
            link.Withdraw(now);
        }
        await acts.SaveAsync(
            new AuditEntry(StaffAct.NetworkCoordinatorMade, actorId, member.Id, member.OrganisationId, now)
            {
                From = before,
                To = AuditEntry.Words(member.Roles),
            },
            cancellationToken);
    }

    Task<StaffMember?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeEmail(email.Trim());
        return context.StaffMembers.SingleOrDefaultAsync(m => m.NormalizedEmail == normalized, cancellationToken);
    }
}
