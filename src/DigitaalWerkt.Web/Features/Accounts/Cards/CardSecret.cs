using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>
/// What stands on a card and nowhere else: the token in the QR code and three pictures in order. The database has only what
/// can be compared with it; it can't print a lost card again, it can only replace it.
/// </summary>
public sealed record CardSecret(string Token, IReadOnlyList<CardPicture> Pictures)
{
    const int TokenBytes = 16;

    /// <summary>128 random bits and three random pictures.</summary>
    public static CardSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes)), CardPicture.PickThree());

    /// <summary>How the database finds the card of a token. Random bits of this length need no salt and no slow hash.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>
    /// How the database knows the pictures: with the token as the key, because a plain hash of 1,320 orders would be tried
    /// through in no time by whoever has a copy of the database.
    /// </summary>
    public byte[] Proof() => HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(string.Join(',', Pictures.Select(picture => picture.Slug))));
}
