namespace DigitaalWerkt.Web.Features.Network.Partners.Exchange;

/// <summary>The addresses where partners come in and go out as a table.</summary>
public static class ExchangeLinks
{
    public const string Import = PartnerLinks.Kept + "/invoer";
    public const string Confirm = Import + "/vastleggen";

    /// <param name="extension">csv or xlsx.</param>
    public static string File(string extension) => $"{PartnerLinks.Kept}/partners.{extension}";

    /// <summary>The list, which says how many rows were written.</summary>
    public static string Written(int count) => $"{PartnerLinks.Kept}?ingevoerd={count}";
}
