using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The addresses of the pages about cards.</summary>
public static class CardLinks
{
    public const string Mine = SiteLinks.Card;
    public const string Print = Mine + "/afdrukken";
    public const string Pdf = Mine + "/pdf";
    public const string AddWork = Mine + "/werk";
    public const string Close = Mine + "/stop";
    public const string Name = Mine + "/naam";
    public const string Empty = Mine + "/leeg";
    public const string Data = Mine + "/gegevens";
    public const string TakeAlong = Data + "/meenemen";
    public const string DataPdf = Data + "/pdf";
    public const string Erase = Data + "/wissen";
    public const string Erased = Mine + "/gewist";

    public const string Team = "/team/kaarten";
    public const string TeamPrint = Team + "/afdrukken";
    public const string TeamPdf = Team + "/pdf";
    public const string TeamSearch = Team + "/zoeken";

    /// <summary>What the QR code of a card holds, without the address of the site.</summary>
    public static string Open(string token) => $"/k/{token}";

    /// <summary>The drawing of one of the steps from a card to one's work: <c>camera</c>, <c>adres</c>, <c>prenten</c>.</summary>
    public static string Drawing(string step) => $"/img/kaart/stap-{step}.svg";

    public static string Replace(CardNumber number) => $"{Team}/{number}/vervangen";
}
