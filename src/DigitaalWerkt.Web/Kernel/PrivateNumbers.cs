using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>
/// Numbers that belong to one person: the national number, an account, a bank card. Whoever types one, to practise or in a question, hears
/// of it before anything is kept.
/// </summary>
public static partial class PrivateNumbers
{
    /// <summary>Whether one stands in a text.</summary>
    public static bool AreIn(string text) => Candidates.Matches(text).Any(IsPrivate);

    /// <summary>The text without them.</summary>
    public static string TakeOut(string text) => Candidates.Replace(text, match => IsPrivate(match) ? "" : match.Value).Trim();

    static bool IsPrivate(Match match)
    {
        var signs = string.Concat(match.Value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return char.IsAsciiLetter(signs[0])
            ? IsAccount(signs)
            : IsNationalNumber(signs) || IsCard(signs) || IsWrittenAsNationalNumber(match.Value, signs);
    }

    // The national number of the practice phone is all noughts.
    static bool IsWrittenAsNationalNumber(string text, string digits) =>
        NationalForm.IsMatch(text.Trim()) && digits.Any(digit => digit != '0');

    // The last two digits check the others; for somebody who was born in this century with a 2 before them.
    static bool IsNationalNumber(string digits) =>
        digits.Length == 11 && Number(digits[9..]) is var check
        && (97 - (Number(digits[..9]) % 97) == check || 97 - (Number("2" + digits[..9]) % 97) == check);

    static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    // ISO 13616: letters are two digits, the first four signs go last.
    static bool IsAccount(string signs)
    {
        if (signs.Length is < 15 or > 34)
        {
            return false;
        }
        var digits = string.Concat((signs[4..] + signs[..4]).Select(sign => char.IsAsciiDigit(sign) ? $"{sign}" : $"{sign - 'A' + 10}"));
        return BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97 == 1;
    }

    // Luhn: every second digit counts twice.
    static bool IsCard(string digits)
    {
        if (digits.Length is < 13 or > 19 || digits.All(digit => digit == '0'))
        {
            return false;
        }
        var sum = digits.Reverse().Select((digit, i) => (digit - '0') * (i % 2 == 0 ? 1 : 2)).Sum(value => value > 9 ? value - 9 : value);
        return sum % 10 == 0;
    }

    // Digits with at most one space, point, hyphen or slash between them; or the two letters of a country before them,
    // with at most four letters of a bank between.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:[A-Za-z]{2}\d{2} ?(?:[A-Za-z]{4} ?)?\d(?:[ .-]?\d){7,25}|\d(?:[ ./-]?\d){10,18})(?![A-Za-z0-9])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Candidates { get; }

    [GeneratedRegex(@"^\d\d\.\d\d\.\d\d-\d{3}\.\d\d\z", RegexOptions.ExplicitCapture)]
    private static partial Regex NationalForm { get; }
}
