using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A coordinator of the network keeps all targets and results; one of a partner those of the own organisation.</summary>
static class KeptGoals
{
    public static bool IsKeptBy(this OutreachGoal goal, ClaimsPrincipal coordinator) =>
        coordinator.Has(StaffRole.NetworkCoordinator) || goal.OrganisationId == coordinator.OrganisationId;

    public static IQueryable<OutreachGoal> KeptBy(this IQueryable<OutreachGoal> goals, ClaimsPrincipal coordinator)
    {
        if (coordinator.Has(StaffRole.NetworkCoordinator))
        {
            return goals;
        }
        var own = coordinator.OrganisationId;
        return goals.Where(goal => goal.OrganisationId == own);
    }
}
