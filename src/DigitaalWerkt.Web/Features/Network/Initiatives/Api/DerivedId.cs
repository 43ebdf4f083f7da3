using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>An id for what has none of its own here: made out of what it is, so that it stays the same (RFC 9562, version 8).</summary>
static class DerivedId
{
    const byte Version = 0x80;
    const byte Variant = 0x80;

    public static Guid Of(params IReadOnlyList<string> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | Version);
        bytes[8] = (byte)((bytes[8] & 0x3F) | Variant);
        return new(bytes, bigEndian: true);
    }
}
