using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>In every organisation somebody must be able to manage the staff, and in the network somebody the organisations.</summary>
public sealed class LastCoordinator(AppDbContext context)
{
    /// <summary>
    /// Is this person the only active coordinator of their organisation? Locks them all until the transaction ends, in one order,
    /// so that two coordinators who remove each other at the same moment don't both succeed.
    /// </summary>
    public async Task<bool> IsAsync(Guid memberId, CancellationToken cancellationToken)
    {
        var coordinators = await context.Database.SqlQuery<Guid>(
            $"""
            select id as "Value" from staff_member
            where {nameof(StaffRole.Coordinator)} = any(roles) and disabled_at is null
                and organisation_id = (select organisation_id from staff_member where id = {memberId})
            order by id for update
            """).ToListAsync(cancellationToken);
        return coordinators is [var only] && only == memberId;
    }

    /// <summary>The same for the coordinators of the network.</summary>
    public async Task<bool> IsOfNetworkAsync(Guid memberId, CancellationToken cancellationToken)
    {
        var coordinators = await context.Database.SqlQuery<Guid>(
            $"""
            select id as "Value" from staff_member
            where {nameof(StaffRole.NetworkCoordinator)} = any(roles) and disabled_at is null order by id for update
            """).ToListAsync(cancellationToken);
        return coordinators is [var only] && only == memberId;
    }
}
