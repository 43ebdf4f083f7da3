using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PhoneNumbers;
using Number = PhoneNumbers.PhoneNumber;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>A phone number of any country on which a person can be called, kept as E.164.</summary>
/// <remarks>
/// The plans of the countries are those of libphonenumber. A Belgian number has to be in the plan. Of other countries only the length is
/// looked at: their plans change without us, and a good number that is refused costs somebody a seat.
/// </remarks>
public sealed partial record PhoneNumber
{
    const string Belgium = "BE";
    const int BelgianCode = 32;

    PhoneNumber(string value) => Value = value;

    /// <summary>With plus and country code, without spaces: <c>+32470123456</c>.</summary>
    public string Value { get; }

    /// <summary>Whether an SMS to it costs what we expect: a mobile number of Belgium.</summary>
    public bool IsBelgianMobile => IsBelgian && InPlan(Value) is { } number && Plans.GetNumberType(number) == PhoneNumberType.MOBILE;

    /// <summary>Whether it is a number of Belgium, mobile or fixed.</summary>
    public bool IsBelgian => Value.StartsWith($"+{BelgianCode}", StringComparison.Ordinal);

    /// <summary>As people write it down: <c>0470 12 34 56</c>, or <c>+31612345678</c> for another country.</summary>
    public string Written => IsBelgian && InPlan(Value) is { } number ? Plans.Format(number, PhoneNumberFormat.NATIONAL) : Value;

    // The plan of a country is read when a number of it is first met.
    static PhoneNumberUtil Plans => PhoneNumberUtil.GetInstance();

    /// <summary>
    /// Reads what somebody typed: spaces, dots, slashes, dashes and brackets don't matter, nor the script of the digits; 00 is a plus; a
    /// zero alone is Belgium. Without a zero it is one only if it can be nothing else.
    /// </summary>
    /// <param name="text">Anything.</param>
    /// <returns>The number, or null when it can't be one, or calling it costs extra (0900, 070).</returns>
    public static PhoneNumber? Parse(string? text)
    {
        var typed = Digits.Latin(text ?? "");
        string[] readings = BracketedZero.IsMatch(typed) ? [typed, BracketedZero.Replace(typed, "")] : [typed];
        var numbers = readings.Select(reading => Read(Ornaments.Replace(reading, ""))).OfType<Number>().ToList();
        // +31 (0)6: the zero is a habit. In Italy it belongs to the number. So the reading that is in the plan goes first.
        return (numbers.Find(Plans.IsValidNumber) ?? numbers.FirstOrDefault()) is { } number ? new(E164(number)) : null;
    }

    /// <summary>A number as it was kept. It was one when somebody typed it, and stays one, whatever the plans say by now.</summary>
    /// <param name="value">The <see cref="Value"/> of then; null: none was kept.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static PhoneNumber? FromKept(string? value) => value is null ? null : new(value);

    /// <inheritdoc />
    public override string ToString() => Written;

    static Number? Read(string digits)
    {
        // The library would also read "bel 0470 12 34 56", "0470-CALLME" and ";ext=5", and leave out what it has no use for.
        if (!OnlyDigits.IsMatch(digits) || InPlan(digits) is not { } number)
        {
            return null;
        }
        var type = Plans.GetNumberType(number);
        return IsDialled(number, type) && CanBeNothingElse(digits, number, type) && !CostsExtra(type) ? number : null;
    }

    static bool IsDialled(Number number, PhoneNumberType type) => number.CountryCode == BelgianCode
        ? type != PhoneNumberType.UNKNOWN
        : Plans.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE;

    // Eight digits without a zero may be a fixed line, or a mobile number that lost two. Nine, or those with 32 before them, can't.
    static bool CanBeNothingElse(string digits, Number number, PhoneNumberType type) =>
        digits[0] is '+' or '0' || type == PhoneNumberType.MOBILE || E164(number) == "+" + digits;

    static bool CostsExtra(PhoneNumberType type) => type is PhoneNumberType.PREMIUM_RATE or PhoneNumberType.SHARED_COST;

    static Number? InPlan(string digits)
    {
        try
        {
            return Plans.Parse(digits, Belgium);
        }
        catch (NumberParseException)
        {
            // Too short or too long for any country, or of a country that there isn't.
            return null;
        }
    }

    static string E164(Number number) => Plans.Format(number, PhoneNumberFormat.E164);

    [GeneratedRegex(@"\(\s*0\s*\)")]
    private static partial Regex BracketedZero { get; }

    // Signs that say in which direction to write come along when a number is copied out of Arabic text.
    [GeneratedRegex(@"[\s./()\p{Pd}\p{Cf}]")]
    private static partial Regex Ornaments { get; }

    [GeneratedRegex(@"^\+?[0-9]+\z")]
    private static partial Regex OnlyDigits { get; }
}
