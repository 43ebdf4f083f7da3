using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>
/// What somebody typed, as others see it. Every name and every short text is read here, whichever form, command or file it comes from.
/// </summary>
/// <remarks>
/// Signs that nobody sees are left out instead of refused: they come along when a text is copied from a page or a chat, and nobody can
/// find them to take them away. Kept, they would make two names of one, hide a name, or turn a line around (Unicode TR 36).
/// Full-width letters become the ordinary ones, so that they look like what they are.
/// </remarks>
public static partial class PlainText
{
    const int FirstFullWidth = 0xFF01;
    const int LastFullWidth = 0xFF5E;
    const int FromFullWidth = 0xFEE0;

    const int NonJoiner = 0x200C;
    const int Joiner = 0x200D;

    /// <summary>All of it on one line, without needless spaces.</summary>
    /// <param name="typed">Anything.</param>
    /// <returns>Null when there is nothing to see.</returns>
    public static string? Line(string? typed) => OnOneLine(Visible(typed));

    /// <summary>
    /// The same for Arabic, which needs its marks of direction around numbers and Latin words. They move only
    /// what stands beside them.
    /// </summary>
    /// <param name="typed">Anything.</param>
    /// <returns>Null when there is nothing to see.</returns>
    public static string? LineWithMarks(string? typed) => Line(typed) is null ? null : OnOneLine(Visible(typed, keepsMarks: true));

    /// <summary>All of it, with one kind of line ending and no spaces around it.</summary>
    /// <param name="typed">Anything.</param>
    /// <returns>Null when there is nothing to see.</returns>
    public static string? Lines(string? typed) => Visible(typed).Trim() is { Length: > 0 } lines ? lines : null;

    static string? OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    static string Visible(string? typed, bool keepsMarks = false)
    {
        var visible = new StringBuilder();
        // Half of a pair becomes the sign that stands for what can't be read.
        foreach (var sign in (typed ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (sign.Value != '\n' && Rune.IsWhiteSpace(sign))
            {
                visible.Append(' ');
            }
            else if (sign.Value is '\n' or Joiner or NonJoiner || (keepsMarks && IsMark(sign)) || !IsInvisible(sign))
            {
                visible.Append(Ordinary(sign));
            }
        }
        return NeedlessJoiners.Replace(visible.ToString(), "").Normalize();
    }

    static Rune Ordinary(Rune sign) => sign.Value is >= FirstFullWidth and <= LastFullWidth ? new(sign.Value - FromFullWidth) : sign;

    static bool IsMark(Rune sign) => sign.Value is 0x200E or 0x200F or 0x061C;

    static bool IsInvisible(Rune sign) =>
        Rune.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format || IsDrawnAsNothing(sign);

    // Letters and marks among what Unicode calls Default_Ignorable_Code_Point, the empty sign of Braille, and two that stand for nothing:
    // a text with U+FFFE in it can't be normalised.
    static bool IsDrawnAsNothing(Rune sign) => sign.Value
        is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x2800 or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or 0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE0FFF);

    // They shape what stands on both sides, in the scripts from Arabic on and between emoji. Elsewhere they are just invisible.
    [GeneratedRegex(@"(?<![\u0600-\uFFFF])[\u200C\u200D]+|[\u200C\u200D]+(?![\u0600-\uFFFF])|(?<=[\u200C\u200D])[\u200C\u200D]+")]
    private static partial Regex NeedlessJoiners { get; }
}
