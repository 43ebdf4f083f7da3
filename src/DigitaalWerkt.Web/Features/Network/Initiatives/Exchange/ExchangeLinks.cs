namespace DigitaalWerkt.Web.Features.Network.Initiatives.Exchange;

/// <summary>The addresses where the directory comes in and goes out as a table.</summary>
public static class ExchangeLinks
{
    public const string Import = InitiativeLinks.Kept + "/invoer";
    public const string Confirm = Import + "/vastleggen";

    /// <param name="extension">csv or xlsx.</param>
    public static string File(string extension) => $"{InitiativeLinks.Kept}/wegwijzer.{extension}";

    /// <summary>The list, which says how many rows were written.</summary>
    public static string Written(int count) => $"{InitiativeLinks.Kept}?ingevoerd={count}";
}
