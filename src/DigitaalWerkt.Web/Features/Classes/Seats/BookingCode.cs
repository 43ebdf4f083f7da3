using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>The short code of a booking, without signs that are read as another (0 and O, 1 and I, 5 and S …).</summary>
public static class BookingCode
{
    const string Signs = "ACDEFGHJKLMNPQRTUVWXY34679";

    public static string New() => RandomNumberGenerator.GetString(Signs, Booking.CodeLength);

    /// <summary>Reads what somebody typed; null when it can't be a code.</summary>
    public static string? Parse(string? text)
    {
        var code = string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length == Booking.CodeLength && code.All(Signs.Contains) ? code : null;
    }
}
