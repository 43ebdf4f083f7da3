namespace DigitaalWerkt.Web.Features.Network.Pact.Exchange;

/// <summary>The addresses where actions come in as a table.</summary>
public static class ExchangeLinks
{
    public const string Import = PactLinks.Kept + "/invoer";
    public const string Confirm = Import + "/vastleggen";

    /// <summary>The list, which says how many rows were written.</summary>
    public static string Written(int count) => $"{PactLinks.Kept}?ingevoerd={count}";
}
