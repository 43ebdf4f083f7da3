using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>
/// The number that stands on a card so that staff can find it, such as <c>K-4821-07</c>. It opens nothing. It is the row
/// number written in another order: always unique, it doesn't tell how many cards there are, and a mistyped digit hardly
/// ever is the card of somebody else. From the millionth card on, more digits stand in front: <c>K-14821-07</c>.
/// </summary>
public readonly partial record struct CardNumber(int CardId)
{
    const int Size = 1_000_000;
    const long Factor = 618_033;
    const long Shift = 314_159;

    // Factor × Inverse leaves 1 when divided by Size.
    const long Inverse = 7_697;

    /// <summary>Reads what somebody typed, with or without dashes, spaces and the K.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out CardNumber? number)
    {
        number = null;
        if (Written().Match(typed?.Trim() ?? "") is { Success: true } match)
        {
            var shown = int.Parse(match.Groups["shown"].Value + match.Groups["last"].Value, CultureInfo.InvariantCulture);
            var millions = match.Groups["millions"] is { Success: true, Value: var digits } ? long.Parse(digits, CultureInfo.InvariantCulture) : 0;
            var id = millions * Size + (shown - Shift + Size) * Inverse % Size;
            number = id <= int.MaxValue ? new CardNumber((int)id) : null;
        }
        return number is not null;
    }

    public override string ToString()
    {
        var (millions, rest) = Math.DivRem(CardId, Size);
        var shown = (rest * Factor + Shift) % Size;
        return $"K-{millions:#}{shown / 100:0000}-{shown % 100:00}";
    }

    [GeneratedRegex("^[kK]?[ -]?(?<millions>[1-9][0-9]{0,3})?(?<shown>[0-9]{4})[ -]?(?<last>[0-9]{2})$")]
    private static partial Regex Written();
}
