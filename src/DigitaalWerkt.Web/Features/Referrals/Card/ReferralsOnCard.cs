using DigitaalWerkt.Web.Features.Accounts.Cards;

namespace DigitaalWerkt.Web.Features.Referrals.Card;

/// <summary>On the page of a card: who was asked for help for its holder, each with the way to stop it. Nothing when nobody was.</summary>
public sealed class ReferralsOnCard(CardReferrals referrals) : ICardPart
{
    public async Task<CardSection> ReadAsync(Guid learnerId, CancellationToken cancellationToken) =>
        new("/Features/Referrals/Card/_OnCard.cshtml", await referrals.ReadAsync(learnerId, cancellationToken));
}
