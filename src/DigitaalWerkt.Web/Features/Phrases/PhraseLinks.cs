namespace DigitaalWerkt.Web.Features.Phrases;

/// <summary>The address of the translations of what planners write.</summary>
public static class PhraseLinks
{
    public const string All = "/beheer/vertalingen";
    public const string LanguageField = "taal";
    public const string PageField = "pagina";

    public static string In(string language, int page = 1) => $"{All}?{LanguageField}={language}{(page > 1 ? $"&{PageField}={page}" : "")}";
}
