using System.Globalization;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>Whole euros, as people in Flanders write them.</summary>
public static partial class Euros
{
    /// <summary>For example <c>€ 33.250</c>, with a space that keeps it on one line.</summary>
    public static string Show(int euros) => "€\u00A0" + euros.ToString("N0", BelgianFormat.Culture);

    /// <summary>For example <c>2.500</c>.</summary>
    public static string Count(int number) => number.ToString("N0", BelgianFormat.Culture);

    /// <summary>A whole number with or without dots between the thousands, and with or without the sign or nought cents. Null: it is none.</summary>
    public static int? Read(string? typed) =>
        Whole().Match(typed ?? "") is { Success: true } match
        && int.TryParse(match.Groups["euros"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var euros)
            ? euros
            : null;

    [GeneratedRegex(@"^\s*(€\s*)?(?<euros>[0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,00?)?\s*(€|euro)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Whole();
}
