using System.Globalization;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>Digits as keyboards of other scripts type them: ٠١٢٣ or ۰۱۲۳ are 0123.</summary>
public static class Digits
{
    /// <summary>The same text with each decimal digit of any script (Unicode category Nd) as one from 0 to 9.</summary>
    /// <param name="text">Anything.</param>
    public static string Latin(string text) => string.Create(text.Length, text, static (written, typed) =>
    {
        for (var i = 0; i < typed.Length; i++)
        {
            written[i] = char.IsDigit(typed[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(typed[i])) : typed[i];
        }
    });
}
