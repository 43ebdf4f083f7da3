using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>Gives a staff member other roles, and ends what they had open.</summary>
public sealed class AssignStaffMember(AppDbContext context, LastCoordinator last, AccountActs acts, TimeProvider clock)
{
    /// <param name="version">What the form was made from; another one now means that somebody was faster.</param>
    public async Task<AssignOutcome> AssignAsync(
        StaffMember member, string version, IReadOnlyCollection<StaffRole> roles, Guid actorId, CancellationToken cancellationToken)
    {
        // One transaction for the lock on the coordinators and the change.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (!roles.Contains(StaffRole.Coordinator) && await last.IsAsync(member.Id, cancellationToken))
        {
            return AssignOutcome.LastCoordinator;
        }
        context.Entry(member).Property(m => m.ConcurrencyStamp).OriginalValue = version;
        var before = AuditEntry.Words(member.Roles);
        try
        {
            if (member.Assign(roles))
            {
                await acts.SaveAsync(
                    new AuditEntry(StaffAct.Assigned, actorId, member.Id, member.OrganisationId, clock.GetUtcNow())
                    {
                        From = before,
                        To = AuditEntry.Words(member.Roles),
                    },
                    cancellationToken);
            }
            else
            {
                await context.SaveChangesAsync(cancellationToken);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return AssignOutcome.Overtaken;
        }
        await transaction.CommitAsync(cancellationToken);
        return AssignOutcome.Assigned;
    }
}

public enum AssignOutcome
{
    Assigned,
    LastCoordinator,
    Overtaken,
}
