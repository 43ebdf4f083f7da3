using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Platform.Web;

/// <summary>
/// Something of ours that travels through somebody else's hands, in an address, a page or a cookie: encrypted and signed for one
/// purpose. What was tampered with, is too old, or was sealed for another purpose doesn't open.
/// </summary>
/// <param name="protection">Keys, shared by all instances of the site.</param>
/// <param name="purposes">What it is for, the widest first. They stand in the signature: changing one makes everything that is out there unreadable.</param>
public sealed class Sealed(IDataProtectionProvider protection, params IEnumerable<string> purposes)
{
    const int MaxIdLength = 300;
    const int IdLength = 16;

    readonly IDataProtector protector = protection.CreateProtector(purposes);

    /// <summary>How long it opens; null: as long as the keys are kept.</summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>Seals some bytes.</summary>
    /// <returns>A text that can stand in an address as it is.</returns>
    public string Seal(byte[] plain) => Base64Url.EncodeToString(
        Lifetime is { } lifetime ? protector.ToTimeLimitedDataProtector().Protect(plain, lifetime) : protector.Protect(plain));

    /// <summary>Opens what came back.</summary>
    /// <param name="text">Anything.</param>
    /// <returns>Null when we didn't seal it for this, or too long ago.</returns>
    public byte[]? Open(string? text)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text);
            return Lifetime is null ? protector.Unprotect(bytes) : protector.ToTimeLimitedDataProtector().Unprotect(bytes);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The same for the id of a row: what a link to it holds.</summary>
    public string SealId(Guid id) => Seal(id.ToByteArray());

    /// <summary>Opens an id that came back.</summary>
    /// <param name="text">Anything; what is longer than any sealed id isn't even looked at.</param>
    /// <returns>Null when we didn't seal it for this.</returns>
    public Guid? OpenId(string? text) => text is { Length: > 0 and <= MaxIdLength } && Open(text) is { Length: IdLength } id ? new Guid(id) : null;

    /// <summary>The same for a value as JSON, compressed.</summary>
    public string Seal<T>(T value, JsonTypeInfo<T> json)
    {
        using var packed = new MemoryStream();
        using (var plain = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            JsonSerializer.Serialize(plain, value, json);
        }
        return Seal(packed.ToArray());
    }

    /// <summary>Opens a value that came back.</summary>
    /// <returns>Null too when an older program sealed it in another form.</returns>
    public T? Open<T>(string? text, JsonTypeInfo<T> json)
        where T : class
    {
        if (Open(text) is not { } bytes)
        {
            return null;
        }
        try
        {
            using var plain = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(plain, json);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
