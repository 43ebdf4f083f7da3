using DigitaalWerkt.Web.Features.Accounts.Staff.Members;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>What stands in the agenda with a member of staff.</summary>
sealed class PlanOfStaff(SharedAgenda agenda, TimeProvider clock) : IStaffPlan
{
    public async Task<IReadOnlyList<PlannedWithStaff>> FindComingAsync(Guid staffMemberId, CancellationToken cancellationToken)
    {
        var planned = await agenda.FindPlannedAsync(clock.GetUtcNow(), null, new(ResourceKind.StaffMember, staffMemberId), cancellationToken);
        return [.. planned.Select(entry => new PlannedWithStaff(BelgianFormat.ShortMoment(entry.StartsAt), entry.Title, entry.Link))];
    }
}
