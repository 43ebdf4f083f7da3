using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>The addresses of the partners.</summary>
public static class PartnerLinks
{
    public const string All = SiteLinks.Network;
    public const string Tasks = All + "/wie-doet-wat";
    public const string Kept = "/beheer/partners";
    public const string New = Kept + "/nieuw";

    /// <summary>Where a staff member says whether their name may stand on the page.</summary>
    public const string Self = SiteLinks.StaffProfile + "/partnerpagina";

    public static string Partner(Guid id) => $"{All}/{id}";

    public static string Edit(Guid id) => $"{Kept}/{id}";

    public static string Check(Guid id) => $"{Kept}/{id}/nagekeken";
}
