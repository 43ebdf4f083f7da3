using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>Which actions somebody keeps: a coordinator of the network all, one of a partner those of the own organisation.</summary>
static class KeptActions
{
    public static IQueryable<PactAction> KeptBy(this IQueryable<PactAction> actions, ClaimsPrincipal coordinator)
    {
        if (coordinator.Has(StaffRole.NetworkCoordinator))
        {
            return actions;
        }
        var own = coordinator.OrganisationId;
        return actions.Where(action => action.OrganisationId == own);
    }

    /// <summary>Whether somebody changes what was agreed, and says how it goes.</summary>
    public static bool IsKeptBy(this PactAction action, ClaimsPrincipal staff) => staff.Has(StaffRole.NetworkCoordinator)
        || (staff.Has(StaffRole.Coordinator) && action.OrganisationId == staff.OrganisationId);

    /// <summary>Whether somebody tells what came of it: staff of any role, for the own organisation.</summary>
    public static bool IsToldBy(this PactAction action, ClaimsPrincipal staff) =>
        staff.Has(StaffRole.NetworkCoordinator) || action.OrganisationId == staff.OrganisationId;

    /// <summary>Those that are not put aside.</summary>
    public static IQueryable<PactAction> Going(this IQueryable<PactAction> actions) => actions.Where(action => action.ArchivedAt == null);
}
