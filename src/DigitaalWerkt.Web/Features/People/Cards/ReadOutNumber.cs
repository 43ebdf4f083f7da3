using System.Globalization;
using System.Security.Cryptography;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>
/// A number that one reads out and another types: eight digits in two groups, such as <c>0739 4821</c>. Of six, somebody who may try a
/// whole day would guess one of a busy day.
/// </summary>
public readonly record struct ReadOutNumber
{
    public const int Length = 8;
    const int Below = 100_000_000;
    const int Group = 4;

    ReadOutNumber(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>As it is read out.</summary>
    public string Written => $"{Digits[..Group]} {Digits[Group..]}";

    public static ReadOutNumber New() => new(RandomNumberGenerator.GetInt32(Below).ToString("D8", CultureInfo.InvariantCulture));

    /// <summary>Reads what somebody typed, in the digits of any script, with anything between them that isn't a digit or a letter.</summary>
    /// <returns>Null when it can't be such a number.</returns>
    public static ReadOutNumber? Read(string? typed)
    {
        var signs = Kernel.Digits.Latin(PlainText.Line(typed) ?? "").Where(char.IsLetterOrDigit).ToArray();
        return signs.Length == Length && signs.All(char.IsAsciiDigit) ? new(new string(signs)) : null;
    }
}
