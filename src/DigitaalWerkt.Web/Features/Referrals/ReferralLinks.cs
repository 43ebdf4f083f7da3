namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>The addresses of the pages about referrals.</summary>
public static class ReferralLinks
{
    public const string All = "/team/doorverwijzingen";
    public const string New = $"{All}/nieuw";

    /// <summary>What the own organisation sent.</summary>
    public const string Out = $"{All}?{SideField}={OutWord}";

    public const string SideField = "kant";
    public const string OutWord = "uit";
    public const string ClientField = "client";
    public const string ToField = "naar";
    public const string MomentField = "moment";

    /// <summary>The acts of staff, as the addresses take them.</summary>
    public const string Acts = "regex(^(gezien|aanvaarden|weigeren|beter-elders|contact|afronden|intrekken)$)";

    public static string For(Guid client) => $"{New}?{ClientField}={client}";

    public static string Referral(Guid id) => $"{All}/{id}";

    /// <summary>What the client takes along, to print.</summary>
    public static string Slip(Guid id) => $"{Referral(id)}/briefje";

    public static string SlipPdf(Guid id) => $"{Slip(id)}.pdf";

    public static string SlipWithoutPdf(Guid id) => $"{Slip(id)}?zonder-pdf=true";

    /// <summary>Where the client gets it onto their own card.</summary>
    public static string Card(Guid id) => $"{Referral(id)}/kaart";

    public static string Act(Guid id, ReferralAct act) => $"{Referral(id)}/{ReferralSteps.WordOf(act)}";
}
