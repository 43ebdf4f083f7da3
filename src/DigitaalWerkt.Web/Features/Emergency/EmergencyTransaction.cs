using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>The transaction of looking in an emergency. It holds whoever looks, so that five a day stay five.</summary>
public sealed class EmergencyTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    // A person who was joined to another meanwhile is gone: the next try finds the one who stays. Of two who read at once one did.
    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [EmergencyLook.RequestUnique, "fk_emergency_look_person_person_id", "pk_emergency_read"];

    /// <summary>Holds a staff member until the transaction ends; rows that name them may still be written.</summary>
    public Task LockAsync(Guid staffMemberId, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"select id from staff_member where id = {staffMemberId} for no key update", cancellationToken);
}
