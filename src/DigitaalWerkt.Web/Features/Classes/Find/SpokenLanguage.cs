using System.Globalization;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A language in which somebody can help at a class, written as its speakers write it.</summary>
public sealed record SpokenLanguage(string Code, string Autonym, string Direction)
{
    /// <param name="code">As it stands with a class.</param>
    public static SpokenLanguage Of(string code)
    {
        if (Language.FindHelp(code) is { } help)
        {
            return new(code, help.Autonym, help.Direction);
        }
        var culture = CultureInfo.GetCultureInfo(code);
        return new(code, culture.NativeName, culture.TextInfo.IsRightToLeft ? "rtl" : "ltr");
    }
}
