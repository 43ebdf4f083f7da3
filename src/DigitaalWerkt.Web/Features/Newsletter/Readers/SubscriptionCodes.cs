using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Newsletter.Readers;

/// <summary>
/// What the links of a reader hold: which subscription, signed for one purpose, so that nobody can make one up. They work as long as the
/// subscription is there: an issue of years ago still shows the way out.
/// </summary>
/// <param name="incoming">Null: no e-mail comes in.</param>
public sealed partial class SubscriptionCodes(KeyedHash hash, IncomingMailSettings? incoming = null)
{
    const string Confirming = "newsletter confirm";
    const string Leaving = "newsletter leave";
    const string LeavingByMail = "newsletter leave by mail";

    const int IdBytes = 16;
    const int MarkBytes = 16;

    // What stands before the @ has at most 64 characters, and ours has 20, a plus and this in 42.
    const int ShortMarkBytes = 10;

    const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    const int BitsPerLetter = 5;
    const int BitsPerByte = 8;

    public string ToConfirm(Guid subscription) => Write(Confirming, subscription);

    /// <param name="code">As it stands in an address; anything.</param>
    /// <returns>Null when it isn't one of ours for this.</returns>
    public Guid? ReadConfirm(string? code) => Read(Confirming, code);

    public string ToLeave(Guid subscription) => Write(Leaving, subscription);

    /// <inheritdoc cref="ReadConfirm" />
    public Guid? ReadLeave(string? code) => Read(Leaving, code);

    /// <summary>The address to which an e-mail ends it, whatever is written in it.</summary>
    /// <returns>Null when no e-mail comes in.</returns>
    public string? AddressToLeave(Guid subscription)
    {
        byte[] signed = [.. subscription.ToByteArray(), .. Mark(LeavingByMail, subscription, ShortMarkBytes)];
        return incoming is null ? null : $"{incoming.Local}+{ToBase32(signed)}@{incoming.Domain}";
    }

    /// <param name="address">Of a recipient; anything.</param>
    /// <returns>Null when it is no address that we made for this.</returns>
    public Guid? ReadAddress(string? address) =>
        incoming is not null && PossibleAddress.Match(address?.Trim().ToLowerInvariant() ?? "") is { Success: true } match
            && match.Groups[1].Value == incoming.Local && match.Groups[3].Value == incoming.Domain
            ? Judge(LeavingByMail, FromBase32(match.Groups[2].Value), ShortMarkBytes)
            : null;

    string Write(string purpose, Guid subscription) =>
        Base64Url.EncodeToString([.. subscription.ToByteArray(), .. Mark(purpose, subscription, MarkBytes)]);

    Guid? Read(string purpose, string? code)
    {
        Span<byte> bytes = stackalloc byte[IdBytes + MarkBytes];
        return code is not null && Base64Url.IsValid(code, out var length) && length == bytes.Length
            && Base64Url.TryDecodeFromChars(code, bytes, out _)
            ? Judge(purpose, bytes.ToArray(), MarkBytes)
            : null;
    }

    Guid? Judge(string purpose, byte[] bytes, int markBytes)
    {
        var id = new Guid(bytes.AsSpan(0, IdBytes));
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(IdBytes, markBytes), Mark(purpose, id, markBytes)) ? id : null;
    }

    byte[] Mark(string purpose, Guid subscription, int length) => hash.Of(purpose, subscription.ToByteArray())[..length];

    static string ToBase32(byte[] bytes) => string.Concat(
        Enumerable.Range(0, ((bytes.Length * BitsPerByte) + BitsPerLetter - 1) / BitsPerLetter)
            .Select(letter => Base32[ValueOf(bytes, letter)]));

    static int ValueOf(byte[] bytes, int letter) =>
        Enumerable.Range(letter * BitsPerLetter, BitsPerLetter).Aggregate(0, (value, bit) => (value << 1) | BitOf(bytes, bit));

    static int BitOf(byte[] bytes, int bit) =>
        bit / BitsPerByte < bytes.Length ? (bytes[bit / BitsPerByte] >> (BitsPerByte - 1 - (bit % BitsPerByte))) & 1 : 0;

    static byte[] FromBase32(string letters)
    {
        var bytes = new byte[IdBytes + ShortMarkBytes];
        for (var bit = 0; bit < bytes.Length * BitsPerByte; bit++)
        {
            var letter = Base32.IndexOf(letters[bit / BitsPerLetter], StringComparison.Ordinal);
            var value = (letter >> (BitsPerLetter - 1 - (bit % BitsPerLetter))) & 1;
            bytes[bit / BitsPerByte] |= (byte)(value << (BitsPerByte - 1 - (bit % BitsPerByte)));
        }
        return bytes;
    }

    [GeneratedRegex(@"^([^+@]+)\+([a-z2-7]{42})@([^@]+)\z")]
    private static partial Regex PossibleAddress { get; }
}
