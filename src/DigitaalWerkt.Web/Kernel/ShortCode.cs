using System.Security.Cryptography;

namespace DigitaalWerkt.Web.Kernel;

/// <summary>
/// A code that one says at a door or on the phone, without signs that are read as another (0 and O, 1 and I, 5 and S …). It names
/// something and gives no right to it.
/// </summary>
public static class ShortCode
{
    /// <summary>In signs.</summary>
    public const int Length = 6;

    const string Signs = "ACDEFGHJKLMNPQRTUVWXY34679";

    /// <summary>Another one each time; whoever keeps it sees to it that it is there once.</summary>
    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>Reads what somebody typed; null when it can't be a code.</summary>
    public static string? Parse(string? text)
    {
        var code = string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return code.Length == Length && code.All(Signs.Contains) ? code : null;
    }
}
