using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Accounts.Staff;

/// <summary>
/// The six digits that an authenticator app shows (RFC 6238). Identity's own check doesn't say which half minute a code
/// belongs to, and without that a code can be used a second time.
/// </summary>
public static class OneTimeCode
{
    static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    public static long StepAt(DateTimeOffset now) => now.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 with SHA-1 is what every authenticator app computes.")]
    public static string Compute(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute this code belongs to: now, the one before or the one after; null when it is wrong.</summary>
    public static long? FindStep(byte[] key, string code, DateTimeOffset now)
    {
        var digits = Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiDigit)));
        var current = StepAt(now);
        long? found = null;
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(digits, Encoding.UTF8.GetBytes(Compute(key, step))))
            {
                found = step;
            }
        }
        return found;
    }
}
