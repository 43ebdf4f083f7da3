using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// Hashes what has few possible values (a network address, a short number) with a key that all instances of the site share: there are so
/// few of them that a hash without a key hides nothing. The key is drawn from the first key of Data Protection, so that it needs no
/// setting of its own and is kept as safely as that one.
/// </summary>
public sealed class KeyedHash(IKeyManager keys, IDataProtectionProvider protection)
{
    // A failure, of a database that is away for a moment, is not kept: the next one asks again.
    readonly Lazy<byte[]> key = new(() => DeriveKey(keys, protection), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The hash of a value with the key of this site; of another one for each subject.</summary>
    public byte[] Of(string subject, ReadOnlySpan<byte> value) =>
        HMACSHA256.HashData(key.Value, (byte[])[.. Encoding.UTF8.GetBytes(subject), 0, .. value]);

    static byte[] DeriveKey(IKeyManager keys, IDataProtectionProvider protection)
    {
        // On an empty database the first key is made by the first thing that is protected.
        _ = protection.CreateProtector("first key").Protect([]);
        var first = keys.GetAllKeys().OrderBy(known => known.CreationDate).ThenBy(known => known.KeyId).First();
        var secret = first.Descriptor.ExportToXml().SerializedDescriptorElement.ToString(SaveOptions.DisableFormatting);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "network addresses"u8.ToArray());
    }
}
