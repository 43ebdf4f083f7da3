using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Referrals.Partner;

/// <summary>
/// What the link of a partner without an account holds: made of 128 random bits that stand in the row, with a key of the site, so that a
/// message can write it when it leaves. The database knows it by its hash alone: whoever reads it can't make the link.
/// </summary>
public sealed class ReferralTokens(KeyedHash hash)
{
    /// <summary>Longer than any of ours.</summary>
    public const int MostLength = 64;

    const int NonceLength = 16;

    /// <summary>Gives a referral a link; the one before works no more.</summary>
    public void Give(Referral referral)
    {
        var nonce = new Guid(RandomNumberGenerator.GetBytes(NonceLength));
        referral.GiveLink(nonce, HashOf(Make(referral.Id, nonce)));
    }

    /// <returns>Null when it has no link any more.</returns>
    public string? Of(Referral referral) => referral.LinkNonce is { } nonce ? Make(referral.Id, nonce) : null;

    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    string Make(Guid id, Guid nonce) => Base64Url.EncodeToString(hash.Of("link of a referral", (byte[])[.. id.ToByteArray(), .. nonce.ToByteArray()]));
}
