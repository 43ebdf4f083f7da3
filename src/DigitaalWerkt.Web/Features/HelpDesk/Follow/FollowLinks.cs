namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>The addresses of one question for its person. Whoever has the token may do with it what its person may, and nothing else.</summary>
public static class FollowLinks
{
    /// <summary>The field of an address that says what has just happened.</summary>
    public const string JustField = "net";

    /// <summary>Where one types the code of a question.</summary>
    public const string Find = "/hulp/volgen";

    public static string Show(string token) => HelpDeskLinks.Follow(token);

    /// <summary>The same, with a word for what has just happened.</summary>
    public static string Show(string token, Happened just) => $"{Show(token)}?{JustField}={just}";

    /// <summary>Where one says something.</summary>
    public static string Reply(string token) => $"{Show(token)}/antwoord";

    /// <summary>Where one says that it is solved.</summary>
    public static string Solved(string token) => $"{Show(token)}/opgelost";

    public static string Slip(string token) => $"{Show(token)}/briefje";

    public static string SlipWithoutPdf(string token) => $"{Slip(token)}?zonder-pdf=true";

    public static string SlipPdf(string token) => $"{Slip(token)}.pdf";
}
