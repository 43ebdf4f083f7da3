using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>Whose accounts a coordinator keeps. No role may change the facts that its own restriction is made of.</summary>
static class KeptStaff
{
    /// <summary>
    /// Everybody of the own organisation, but not the coordinator themselves, and nobody with a role that a partner doesn't give: who
    /// keeps an account can sign in with it.
    /// </summary>
    public static IQueryable<StaffMember> StaffKeptBy(this AppDbContext context, ClaimsPrincipal coordinator)
    {
        var (id, own) = (coordinator.StaffMemberId, coordinator.OrganisationId);
        return context.StaffMembers.Where(member =>
            member.OrganisationId == own && member.Id != id && !member.Roles.Contains(StaffRole.NetworkCoordinator));
    }

    /// <summary>The invitations of the own organisation.</summary>
    public static IQueryable<Invitation> InvitationsKeptBy(this AppDbContext context, ClaimsPrincipal coordinator)
    {
        var own = coordinator.OrganisationId;
        return context.Invitations.Where(i => i.OrganisationId == own && !i.Roles.Contains(StaffRole.NetworkCoordinator));
    }
}
