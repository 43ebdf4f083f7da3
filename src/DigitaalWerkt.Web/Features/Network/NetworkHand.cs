using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Network;

/// <summary>By whom something is done, and when.</summary>
public sealed record NetworkHand(Guid MemberId, Guid OrganisationId, DateTimeOffset At)
{
    /// <summary>Whoever is signed in, now.</summary>
    public static NetworkHand Of(ClaimsPrincipal staff, TimeProvider clock) => new(staff.StaffMemberId, staff.OrganisationId, clock.GetUtcNow());
}
