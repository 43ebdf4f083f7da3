using System.Text.Json.Serialization;
using DigitaalWerkt.Web.Features.Accounts.Cards.Team;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The card as a device keeps it, so that it can be shown and printed again there.</summary>
/// <param name="CardId">Of the row of the card.</param>
/// <param name="Token">What the QR code holds.</param>
/// <param name="Pictures">The three pictures, in order.</param>
/// <param name="BorrowedAt">When something was last done on a borrowed device; null on one's own.</param>
public sealed record HeldCard(int CardId, string Token, string[] Pictures, DateTimeOffset? BorrowedAt = null)
{
    /// <summary>How long a borrowed device holds a card after the last thing done. Many browsers bring the cookies of a closed session back.</summary>
    public static readonly TimeSpan Loan = TimeSpan.FromHours(2);

    public static HeldCard From(CardNumber number, CardSecret secret, DateTimeOffset? borrowedAt = null) =>
        new(number.CardId, secret.Token, [.. secret.Pictures.Select(picture => picture.Slug)], borrowedAt);

    /// <summary>True when the device was borrowed, and nothing was done for too long.</summary>
    public bool IsOver(DateTimeOffset now) => BorrowedAt + Loan <= now;

    [JsonIgnore]
    public CardNumber Number => new(CardId);

    public CardSecret ToSecret() => new(Token, [.. Pictures.Select(CardPicture.Find).OfType<CardPicture>()]);
}

[JsonSerializable(typeof(HeldCard))]
[JsonSerializable(typeof(CardsAside))]
[JsonSerializable(typeof(SealedCard[]))]
sealed partial class CardJson : JsonSerializerContext;
