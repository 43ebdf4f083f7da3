using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>A Belgian postcode: four digits, the first no zero (bpost).</summary>
public static partial class Postcode
{
    /// <summary>Reads what somebody typed: the digits of any script, with or without "B-" before or a town behind.</summary>
    /// <param name="text">Anything.</param>
    /// <returns>Four digits from 0 to 9, or null when there is no postcode in it.</returns>
    public static string? Read(string? text) => Written.Match(Digits.Latin(text ?? "")) is { Success: true } match ? match.Groups["code"].Value : null;

    [GeneratedRegex(@"^\s*(?:B\s*-?\s*)?(?<code>[1-9][0-9]{3})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Written { get; }
}
