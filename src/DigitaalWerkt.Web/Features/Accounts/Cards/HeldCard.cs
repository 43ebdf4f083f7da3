using System.Text.Json.Serialization;
using DigitaalWerkt.Web.Features.Accounts.Cards.Team;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>The card as a device keeps it, so that it can be shown and printed again there.</summary>
public sealed record HeldCard(int CardId, string Token, string[] Pictures)
{
    public static HeldCard From(CardNumber number, CardSecret secret) =>
        new(number.CardId, secret.Token, [.. secret.Pictures.Select(picture => picture.Slug)]);

    [JsonIgnore]
    public CardNumber Number => new(CardId);

    public CardSecret ToSecret() => new(Token, [.. Pictures.Select(CardPicture.Find).OfType<CardPicture>()]);
}

[JsonSerializable(typeof(HeldCard))]
[JsonSerializable(typeof(SealedCard[]))]
sealed partial class CardJson : JsonSerializerContext;
