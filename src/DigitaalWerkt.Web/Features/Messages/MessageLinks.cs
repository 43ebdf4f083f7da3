namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>The addresses of the pages about messages and calls.</summary>
public static class MessageLinks
{
    public const string All = "/beheer/berichten";
    public const string Calls = "/team/oproepen";

    public static string InState(string state) => $"{All}?toon={state}";

    public static string Message(Guid id) => $"{All}/{id}";

    public static string Call(Guid id) => $"{Calls}/{id}";

    /// <summary>The same, and asks first whether the seat really goes back.</summary>
    public static string CallNo(Guid id) => $"{Calls}/{id}?nee=true";
}
