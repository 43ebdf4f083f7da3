using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Which signals somebody reads, and which they follow.</summary>
static class SeenSignals
{
    /// <summary>
    /// Staff read each other's signals once somebody of the network read them: what a visitor wrote may tell too much. Those of the own
    /// organisation they read at once.
    /// </summary>
    public static IQueryable<Signal> SignalsSeenBy(this AppDbContext context, ClaimsPrincipal staff)
    {
        if (staff.Has(StaffRole.NetworkCoordinator))
        {
            return context.Signals;
        }
        var own = staff.OrganisationId;
        return context.Signals.Where(signal => signal.State != SignalState.New || signal.OwnerId == own
            || context.SignalSupports.Any(support => support.SignalId == signal.Id && support.OrganisationId == own));
    }

    /// <summary>A coordinator of the network follows all; one of a partner what the own organisation follows.</summary>
    public static IQueryable<Signal> FollowedBy(this IQueryable<Signal> signals, ClaimsPrincipal coordinator)
    {
        if (coordinator.Has(StaffRole.NetworkCoordinator))
        {
            return signals;
        }
        var own = coordinator.OrganisationId;
        return signals.Where(signal => signal.OwnerId == own);
    }

    public static bool IsFollowedBy(this Signal signal, ClaimsPrincipal staff) => staff.Has(StaffRole.NetworkCoordinator)
        || (staff.Has(StaffRole.Coordinator) && signal.OwnerId == staff.OrganisationId);

    /// <summary>Those that everybody may read.</summary>
    public static IQueryable<Signal> ForEverybody(this IQueryable<Signal> signals) => signals.Where(signal => signal.IsPublic);
}
