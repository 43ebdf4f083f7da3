using System.Text.RegularExpressions;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>A phone number of any country, kept as E.164.</summary>
/// <remarks>Belgian numbers: mobile 04xx xx xx xx (045 to 049), fixed with eight digits after the zero. ITU-T E.164: at most 15 digits.</remarks>
public sealed partial record PhoneNumber
{
    const string Belgium = "+32";

    PhoneNumber(string value) => Value = value;

    /// <summary>With plus and country code, without spaces: <c>+32470123456</c>.</summary>
    public string Value { get; }

    /// <summary>Whether an SMS to it costs what we expect: a mobile number of Belgium.</summary>
    public bool IsBelgianMobile => BelgianMobile.IsMatch(Value);

    /// <summary>Whether it is a number of Belgium, mobile or fixed.</summary>
    public bool IsBelgian => Value.StartsWith(Belgium, StringComparison.Ordinal);

    /// <summary>As people write it down: <c>0470 12 34 56</c>, or <c>+31 612345678</c> for another country.</summary>
    public string Written => IsBelgian ? Grouped("0" + Value[Belgium.Length..]) : Value;

    /// <summary>Reads what somebody typed: spaces, dots, slashes, dashes and brackets don't matter, nor the script of the digits; 00 is a plus; a zero alone is Belgium.</summary>
    /// <param name="text">Anything.</param>
    /// <returns>The number, or null when it can't be one.</returns>
    public static PhoneNumber? Parse(string? text)
    {
        var bare = Ornaments.Replace(Digits.Latin(text ?? ""), "");
        var international = bare switch
        {
            ['+', ..] => bare,
            ['0', '0', ..] => "+" + bare[2..],
            ['0', ..] => Belgium + bare[1..],
            _ => "",
        };
        // +32 (0)470: the zero is a habit.
        if (international.StartsWith(Belgium + "0", StringComparison.Ordinal))
        {
            international = Belgium + international[(Belgium.Length + 1)..];
        }
        return IsPossible(international) ? new PhoneNumber(international) : null;
    }

    /// <inheritdoc />
    public override string ToString() => Written;

    static bool IsPossible(string number) => number.StartsWith(Belgium, StringComparison.Ordinal)
        ? BelgianMobile.IsMatch(number) || BelgianFixed.IsMatch(number)
        : Foreign.IsMatch(number);

    static string Grouped(string national) => national.Length == 10
        ? $"{national[..4]} {national[4..6]} {national[6..8]} {national[8..]}"
        : $"{national[..2]} {national[2..5]} {national[5..7]} {national[7..]}";

    [GeneratedRegex(@"[\s./()\-]")]
    private static partial Regex Ornaments { get; }

    [GeneratedRegex(@"^\+324[5-9][0-9]{7}$")]
    private static partial Regex BelgianMobile { get; }

    [GeneratedRegex(@"^\+32[1-9][0-9]{7}$")]
    private static partial Regex BelgianFixed { get; }

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}$")]
    private static partial Regex Foreign { get; }
}
