using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>A coordinator of the network keeps all pages of partners; one of a partner that of the own organisation.</summary>
static class KeptPartners
{
    public static IQueryable<Partner> KeptBy(this IQueryable<Partner> partners, ClaimsPrincipal coordinator)
    {
        if (coordinator.Has(StaffRole.NetworkCoordinator))
        {
            return partners;
        }
        var own = coordinator.OrganisationId;
        return partners.Where(partner => partner.OrganisationId == own);
    }

    public static bool IsKeptBy(this Partner partner, ClaimsPrincipal coordinator) =>
        coordinator.Has(StaffRole.NetworkCoordinator) || partner.OrganisationId == coordinator.OrganisationId;

    /// <summary>Those that visitors find.</summary>
    public static IQueryable<Partner> Going(this IQueryable<Partner> partners) => partners.Where(partner => partner.ArchivedAt == null);
}
