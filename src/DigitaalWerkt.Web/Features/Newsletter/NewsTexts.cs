using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Newsletter;

static class NewsTexts
{
    /// <summary>A Dutch text of this feature.</summary>
    public static string News(this Texts texts, string key, params object?[] args) => texts.Dutch("Newsletter", key, args);
}
