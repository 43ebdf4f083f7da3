using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>On one's own page: who sees what of it, each with the button that takes it back.</summary>
public sealed class CardViewers(AppDbContext context) : ICardPart
{
    public async Task<CardSection> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var rows = from card in context.PersonCards
                   where card.LearnerId == learnerId && card.EndedAt == null
                   join person in context.People on card.PersonId equals person.Id
                   join organisation in context.Organisations on person.OrganisationId equals organisation.Id
                   orderby card.Since, card.Id
                   select new Row(card.Id, new CardViewer(organisation.Name, person.FirstName, card.Purpose));
        return new("/Features/People/Cards/_Viewers.cshtml", await rows.ToListAsync(cancellationToken));
    }

    /// <param name="Id">Of what is taken back.</param>
    public sealed record Row(Guid Id, CardViewer Viewer);
}
