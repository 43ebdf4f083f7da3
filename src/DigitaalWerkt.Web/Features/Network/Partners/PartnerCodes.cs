namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>The words that say what a partner is in the network and what it does. The key of the text of one is <c>Partner_Role_</c> or <c>Partner_Task_</c> and its code.</summary>
public static class PartnerCodes
{
    public static readonly IReadOnlyList<string> Roles = ["beleidsgroep", "arbeidspact", "jobteam", "lessen", "lokalen", "steward"];

    public static readonly IReadOnlyList<string> Tasks =
    [
        "opzoeken", "begeleiden", "werk-vinden", "leren", "nederlands", "digitaal", "toestellen", "welzijn", "nieuwkomers", "jongeren", "werkgevers", "werknemers",
    ];

    public static string RoleKey(string code) => $"Partner_Role_{code}";

    public static string TaskKey(string code) => $"Partner_Task_{code}";
}
