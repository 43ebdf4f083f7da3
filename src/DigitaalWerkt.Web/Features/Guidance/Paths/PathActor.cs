using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Whoever does something with a path, and of which organisation they are: others find nothing.</summary>
public readonly record struct PathActor(Guid StaffMemberId, Guid OrganisationId)
{
    public static PathActor Of(ClaimsPrincipal staff) => new(staff.StaffMemberId, staff.OrganisationId);
}
