using System.Globalization;
using System.Text;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>A name by which people call somebody. Every form that takes one reads it here.</summary>
/// <remarks>
/// It goes out in messages: nobody must be able to send somebody else an address to tap, or signs that turn a line around.
/// </remarks>
public static class PersonName
{
    // The last two join letters, or keep them apart, in Persian and in scripts of India.
    static readonly int[] Between = [' ', '-', '\'', '’', 0x200C, 0x200D];

    /// <summary>A typed name without needless spaces.</summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Clean(string? typed) =>
        string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } name ? name : null;

    /// <summary>
    /// Whether it can be a name: letters of any script, and what stands between letters. A dot ends a word, as in <c>J. Peeters</c>.
    /// </summary>
    /// <param name="name">As <see cref="Clean"/> gives it.</param>
    /// <param name="mayEndInNumber">Where two people of one name are told apart by a number, as in <c>Ana 2</c>.</param>
    public static bool IsPossible(string name, bool mayEndInNumber = false)
    {
        Rune[] signs = [.. (mayEndInNumber ? WithoutNumber(name) : name).EnumerateRunes()];
        return signs is [var first, ..] && IsLetter(first)
            && signs.Index().All(sign => IsPossible(sign.Item, sign.Index + 1 < signs.Length ? signs[sign.Index + 1] : null));
    }

    static bool IsPossible(Rune sign, Rune? next) => sign.Value == '.'
        ? next is null or { Value: ' ' }
        : IsLetter(sign) || IsMark(sign) || Between.Contains(sign.Value);

    static string WithoutNumber(string name) =>
        name.LastIndexOf(' ') is > 0 and var at && name.Length - at is 2 or 3 && name[(at + 1)..].All(char.IsDigit)
            ? name[..at]
            : name;

    static bool IsLetter(Rune sign) => Rune.IsLetter(sign) && !IsInvisible(sign);

    static bool IsMark(Rune sign) => !IsInvisible(sign) && Rune.GetUnicodeCategory(sign)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Letters and marks that Unicode shows as nothing (Default_Ignorable_Code_Point).
    static bool IsInvisible(Rune sign) => sign.Value
        is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF);
}
