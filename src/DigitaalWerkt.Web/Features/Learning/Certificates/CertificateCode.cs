using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Learning.Certificates;

/// <summary>
/// The code on a certificate, for a camera and for whoever types it: 28 signs of 5 bits, such as <c>7Q2K-0MXE-…</c>, without letters that
/// look like a digit.
/// </summary>
public readonly record struct CertificateCode
{
    public const int Length = 28;

    const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const int Bits = 5;
    const int Group = 4;

    CertificateCode(string text) => Text = text;

    /// <summary>Without anything between the signs.</summary>
    public string Text { get; }

    /// <summary>As it stands on the paper.</summary>
    public string Written => string.Join('-', Text.Chunk(Group).Select(signs => new string(signs)));

    /// <param name="bytes">Of which the first 140 bits are written.</param>
    public static CertificateCode From(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Length);
        for (var sign = 0; sign < Length; sign++)
        {
            var value = 0;
            for (var bit = sign * Bits; bit < (sign + 1) * Bits; bit++)
            {
                value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
            }
            text.Append(Signs[value]);
        }
        return new(text.ToString());
    }

    /// <summary>Reads what somebody typed: small letters, the digits of any script, and letters for the digit that they look like.</summary>
    /// <returns>Null when it can't be such a code.</returns>
    public static CertificateCode? Read(string? typed)
    {
        var signs = Digits.Latin(PlainText.Line(typed) ?? "").ToUpperInvariant()
            .Where(char.IsLetterOrDigit).Select(sign => sign switch { 'O' => '0', 'I' or 'L' => '1', _ => sign }).ToArray();
        return signs.Length == Length && signs.All(sign => Signs.Contains(sign)) ? new(new string(signs)) : null;
    }

    /// <summary>By which the database knows it. Random bits of this length need no salt and no slow hash.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Text));
}
