using System.Text.Json.Serialization;
using DigitaalWerkt.Web.Features.Accounts.Cards.Team;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The card as a device keeps it, so that it can be shown and printed again there.</summary>
/// <param name="CardId">Of the row of the card.</param>
/// <param name="Token">What the QR code holds.</param>
/// <param name="Pictures">The three pictures, in order.</param>
/// <param name="BorrowedAt">Since when the device is borrowed; null on one's own.</param>
public sealed record HeldCard(int CardId, string Token, string[] Pictures, DateTimeOffset? BorrowedAt = null)
{
    /// <summary>How long a borrowed device holds a card. Many browsers bring the cookies of a closed session back.</summary>
    public static readonly TimeSpan Loan = TimeSpan.FromHours(2);

    public static HeldCard From(CardNumber number, CardSecret secret, DateTimeOffset? borrowedAt = null) =>
        new(number.CardId, secret.Token, [.. secret.Pictures.Select(picture => picture.Slug)], borrowedAt);

    /// <summary>True when the device was borrowed, and that is over.</summary>
    public bool IsOver(DateTimeOffset now) => BorrowedAt + Loan <= now;

    [JsonIgnore]
    public CardNumber Number => new(CardId);

    public CardSecret ToSecret() => new(Token, [.. Pictures.Select(CardPicture.Find).OfType<CardPicture>()]);
}

[JsonSerializable(typeof(HeldCard))]
[JsonSerializable(typeof(SealedCard[]))]
sealed partial class CardJson : JsonSerializerContext;
