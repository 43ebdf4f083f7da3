using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>
/// Saves an act on an account or an organisation with its line in the log, and tells the person and the coordinators of the
/// organisation by mail, all in one transaction: nobody changes what others may do without those others hearing of it. The link of an
/// invitation is shown to whoever invites, because not every organisation gets mail; so that nobody is two people unseen, others hear of it.
/// </summary>
public sealed class AccountActs(AppDbContext context, Outbox<AppDbContext> outbox)
{
    /// <summary>Acts of the network; the coordinators of the network hear of them too, and read them in their log.</summary>
    public static IReadOnlyList<StaffAct> OfNetwork { get; } =
    [
        StaffAct.OrganisationAdded, StaffAct.OrganisationRenamed, StaffAct.OrganisationArchived, StaffAct.OrganisationRestored, StaffAct.CoordinatorInvited,
        StaffAct.NetworkCoordinatorProposed, StaffAct.NetworkCoordinatorProposalWithdrawn, StaffAct.NetworkCoordinatorMade,
        StaffAct.NetworkCoordinatorDisabled,
    ];

    // What somebody did themselves, or what only they can do something about.
    static readonly StaffAct[] ForThePersonAlone = [StaffAct.PasswordRenewed, StaffAct.ManyWrongCodes];

    /// <summary>Saves what the caller changed together with the act, in the transaction of the caller or in its own.</summary>
    public async Task SaveAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await using var own = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellationToken) : null;
        context.AuditEntries.Add(entry);
        await context.SaveChangesAsync(cancellationToken);
        // Whoever lost a role by this act still hears of it: they are the person.
        var readers = await ReadersAsync(entry, cancellationToken);
        if (readers.Count > 0)
        {
            await outbox.AddAsync(
                [.. readers.Select(reader => new OutboxMessage(AccountActMessage.KindName, entry.Id, Channel.Email, entry.At, entry.At, entry.At, readerId: reader))],
                cancellationToken);
        }
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }
    }

    async Task<List<Guid>> ReadersAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        if (ForThePersonAlone.Contains(entry.Act))
        {
            return [entry.AboutId];
        }
        var theirs = context.FindCoordinators().Where(member => member.OrganisationId == entry.OrganisationId);
        // Whoever does it is no witness of it. So where nobody else coordinates, all colleagues hear it, and the network.
        var hasNoWitness = !await theirs.AnyAsync(member => member.Id != entry.ActorId, cancellationToken);
        var tellsNetwork = hasNoWitness || OfNetwork.Contains(entry.Act);
        return await context.StaffMembers
            .Where(member => member.Id == entry.AboutId || theirs.Any(other => other.Id == member.Id)
                || (hasNoWitness && member.DisabledAt == null && member.OrganisationId == entry.OrganisationId)
                || (tellsNetwork && member.DisabledAt == null && member.Roles.Contains(StaffRole.NetworkCoordinator)))
            .Select(member => member.Id).ToListAsync(cancellationToken);
    }
}
