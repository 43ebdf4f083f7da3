using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>The addresses of the directory.</summary>
public static class InitiativeLinks
{
    public const string All = SiteLinks.Directory;
    public const string Questions = All + "/vragen";
    public const string Kept = "/beheer/wegwijzer";
    public const string New = Kept + "/nieuw";
    public const string SearchField = "zoek";

    public static string Initiative(Guid id) => $"{All}/{id}";

    public static string Edit(Guid id) => $"{Kept}/{id}";

    public static string Check(Guid id) => $"{Kept}/{id}/nagekeken";
}
