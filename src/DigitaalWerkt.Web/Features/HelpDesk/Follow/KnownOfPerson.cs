using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>
/// What somebody knows of themselves besides the code on their paper: the last three digits of their number, or their e-mail address.
/// Whoever is reached by card has the card, which opens with its pictures; by the code alone nobody gets in.
/// </summary>
public static class KnownOfPerson
{
    public const int Digits = 3;

    /// <param name="typed">Anything.</param>
    public static bool Fits(Reach reach, string? typed)
    {
        if (PlainText.Line(typed) is not { } line)
        {
            return false;
        }
        return reach switch
        {
            { Phone: { } phone } => FitsNumber(phone, line),
            { Email: { } email } => string.Equals(email, line, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    static bool FitsNumber(PhoneNumber phone, string line)
    {
        var digits = string.Concat(Kernel.Digits.Latin(line).Where(char.IsAsciiDigit));
        return digits.Length == Digits ? phone.Value.EndsWith(digits, StringComparison.Ordinal) : PhoneNumber.Parse(line) == phone;
    }
}
