using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Card;

/// <summary>
/// The referrals that go on of whoever is reached by this learner card, because then the card is theirs, or laid the card for it.
/// </summary>
public sealed class CardReferrals(AppDbContext context)
{
    public async Task<IReadOnlyList<CardReferral>> ReadAsync(Guid learnerId, CancellationToken cancellationToken) => await (
        from referral in context.Referrals.AsNoTracking()
        join person in context.People on referral.PersonId equals person.Id
        where referral.EndedAt == null && (person.Reach.LearnerId == learnerId || context.PersonCards.Any(
            c => c.PersonId == person.Id && c.LearnerId == learnerId && c.Purpose == CardPurpose.Referrals && c.EndedAt == null))
        orderby referral.SentAt, referral.Id
        select new CardReferral(
            referral.Id,
            context.Organisations.Where(o => o.Id == referral.ToOrganisationId).Select(o => o.Name).SingleOrDefault()
                ?? context.Initiatives.Where(i => i.Id == referral.InitiativeId).Select(i => i.Name).Single(),
            person.FirstName,
            referral.State))
        .ToListAsync(cancellationToken);
}
