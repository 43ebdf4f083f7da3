using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// Hashes network addresses with a key that all instances of the site share. There are so few IPv4 addresses that a hash
/// without a key hides nothing. The key is drawn from the first key of Data Protection, so that it needs no setting of its
/// own and is kept as safely as that one.
/// </summary>
public sealed class AddressHash(IKeyManager keys, IDataProtectionProvider protection)
{
    // A failure, of a database that is away for a moment, is not kept: the next one asks again.
    readonly Lazy<byte[]> key = new(() => DeriveKey(keys, protection), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The hash of an address with the key of this site.</summary>
    public byte[] Of(string subject, ReadOnlySpan<byte> address) =>
        HMACSHA256.HashData(key.Value, (byte[])[.. Encoding.UTF8.GetBytes(subject), 0, .. address]);

    static byte[] DeriveKey(IKeyManager keys, IDataProtectionProvider protection)
    {
        // On an empty database the first key is made by the first thing that is protected.
        _ = protection.CreateProtector("first key").Protect([]);
        var first = keys.GetAllKeys().OrderBy(known => known.CreationDate).ThenBy(known => known.KeyId).First();
        var secret = first.Descriptor.ExportToXml().SerializedDescriptorElement.ToString(SaveOptions.DisableFormatting);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "network addresses"u8.ToArray());
    }
}
