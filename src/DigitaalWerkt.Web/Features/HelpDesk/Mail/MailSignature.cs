using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>
/// By which the mail server says that it is the mail server: <c>t=1796000000,v1=…</c>, the HMAC-SHA256 of the time, the recipient and the
/// e-mail with the secret of both.
/// </summary>
public static class MailSignature
{
    /// <summary>How old one may be: what somebody overheard is of no use later.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    public static string Of(string secret, DateTimeOffset now, string recipient, ReadOnlySpan<byte> raw)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={Convert.ToHexStringLower(Sign(secret, time, recipient, raw))}";
    }

    /// <param name="signature">As it stands in the header; anything.</param>
    public static bool IsRight(string? signature, string secret, DateTimeOffset now, string recipient, ReadOnlySpan<byte> raw)
    {
        var parts = (signature ?? "").Split(',', 2);
        if (parts is not [var time, var sign] || !time.StartsWith("t=", StringComparison.Ordinal) || !sign.StartsWith("v1=", StringComparison.Ordinal)
            || !long.TryParse(time[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs(now.ToUnixTimeSeconds() - seconds) > Lasts.TotalSeconds)
        {
            return false;
        }
        var right = Convert.ToHexStringLower(Sign(secret, time[2..], recipient, raw));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(sign[3..]), Encoding.ASCII.GetBytes(right));
    }

    static byte[] Sign(string secret, string time, string recipient, ReadOnlySpan<byte> raw)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"{time}.{recipient}."));
        hmac.AppendData(raw);
        return hmac.GetHashAndReset();
    }
}
