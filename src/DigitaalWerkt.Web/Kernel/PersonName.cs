using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>A name by which people call somebody.</summary>
/// <remarks>It goes out in messages: nobody must be able to send somebody else an address to tap.</remarks>
public static partial class PersonName
{
    // What people type for an apostrophe, the dots of Gal·la and ジャン・ポール, two signs of Hebrew, and those that join letters.
    const string Between = " .'’‘`´·・\u05F3\u05F4\u200C\u200D";
    const string Apostrophes = "'’‘`´";

    /// <summary>What is wrong with it: a name has letters of any script, and what stands between letters.</summary>
    /// <param name="name">As <see cref="PlainText.Line"/> gives it.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="mayEndInNumber">Where two people of one name are told apart by a number, as in <c>Ana 2</c>.</param>
    /// <returns>Null: nothing.</returns>
    public static NameFault? FaultOf(string? name, int most, bool mayEndInNumber = false)
    {
        if (name is null)
        {
            return NameFault.Missing;
        }
        if (name.Length > most)
        {
            return NameFault.TooLong;
        }
        return IsOfLetters(mayEndInNumber ? Number.Replace(name, "") : name) && !PageAddress.IsIn(name) ? null : NameFault.Wrong;
    }

    // Sign by sign, because a regular expression sees the letters of some scripts as halves of pairs. 't Hooft begins with an apostrophe.
    static bool IsOfLetters(string name) =>
        name.TrimStart([.. Apostrophes]).EnumerateRunes().Select(Rune.IsLetter).FirstOrDefault()
        && name.EnumerateRunes().All(sign => Rune.IsLetter(sign) || Between.Contains(sign.ToString(), StringComparison.Ordinal)
            || Rune.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.DashPunctuation);

    [GeneratedRegex(@"(?<=\S) \d{1,2}\z")]
    private static partial Regex Number { get; }
}
