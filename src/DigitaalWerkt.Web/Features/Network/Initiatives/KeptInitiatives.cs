using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>A coordinator of the network keeps all initiatives; one of a partner those of the own organisation.</summary>
static class KeptInitiatives
{
    public static IQueryable<Initiative> KeptBy(this IQueryable<Initiative> initiatives, ClaimsPrincipal coordinator)
    {
        if (coordinator.Has(StaffRole.NetworkCoordinator))
        {
            return initiatives;
        }
        var own = coordinator.OrganisationId;
        return initiatives.Where(initiative => initiative.OrganisationId == own);
    }

    public static bool IsKeptBy(this Initiative initiative, ClaimsPrincipal coordinator) =>
        coordinator.Has(StaffRole.NetworkCoordinator) || initiative.OrganisationId == coordinator.OrganisationId;
}
