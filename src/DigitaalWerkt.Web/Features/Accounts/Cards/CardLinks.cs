namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The addresses of the pages about cards.</summary>
public static class CardLinks
{
    public const string Mine = "/kaart";
    public const string Print = "/kaart/afdrukken";
    public const string Pdf = "/kaart/pdf";
    public const string AddWork = "/kaart/werk";
    public const string Close = "/kaart/stop";
    public const string Name = "/kaart/naam";
    public const string Empty = "/kaart/leeg";
    public const string Data = "/kaart/gegevens";
    public const string TakeAlong = "/kaart/gegevens/meenemen";
    public const string Erase = "/kaart/gegevens/wissen";
    public const string Erased = "/kaart/gewist";

    public const string Team = "/team/kaarten";
    public const string TeamPrint = "/team/kaarten/afdrukken";
    public const string TeamPdf = "/team/kaarten/pdf";
    public const string TeamSearch = "/team/kaarten/zoeken";

    /// <summary>What the QR code of a card holds, without the address of the site.</summary>
    public static string Open(string token) => $"/k/{token}";

    /// <summary>The drawing of one of the steps from a card to one's work: <c>camera</c>, <c>adres</c>, <c>prenten</c>.</summary>
    public static string Drawing(string step) => $"/img/kaart/stap-{step}.svg";

    public static string Replace(CardNumber number) => $"/team/kaarten/{number}/vervangen";
}
