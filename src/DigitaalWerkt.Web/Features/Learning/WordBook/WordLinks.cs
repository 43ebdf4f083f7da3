using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>The addresses of words.</summary>
public static class WordLinks
{
    public const string Mine = SiteLinks.Mine + "/woorden";

    public const string Practise = Mine + "/oefenen";

    /// <summary>The field for where one came from.</summary>
    public const string FromField = "van";

    /// <param name="from">The local address to which it leads back; null: the own words.</param>
    public static string Show(LessonWord word, string? from = null) =>
        $"/woorden/{word.Slug}" + (from is null ? "" : $"?{FromField}={Uri.EscapeDataString(from)}");
}
