namespace DigitaalWerkt.Web.Features.Accounts.Cards.Team;

/// <summary>One card within <see cref="SealedCards"/>.</summary>
public sealed record SealedCard(HeldCard Card, string? Name)
{
    public static SealedCard From(PrintedCard card) => new(HeldCard.From(card.Number, card.Secret), card.Name);

    public PrintedCard ToPrinted() => new(Card.Number, Card.ToSecret(), Name);
}
