using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>Somebody must always be able to manage the staff.</summary>
public sealed class LastCoordinator(AppDbContext context)
{
    /// <summary>
    /// Is nobody else an active coordinator? Locks them all until the transaction ends, in one order, so that two coordinators
    /// who remove each other at the same moment don't both succeed.
    /// </summary>
    public async Task<bool> IsAsync(Guid memberId, CancellationToken cancellationToken)
    {
        var coordinators = await context.Database.SqlQuery<Guid>(
            $"""
            select id as "Value" from staff_member
            where {nameof(StaffRole.Coordinator)} = any(roles) and disabled_at is null order by id for update
            """).ToListAsync(cancellationToken);
        return coordinators is [var only] && only == memberId;
    }
}
