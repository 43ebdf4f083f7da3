using System.Linq.Expressions;
using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Cards;

/// <summary>Which cards are laid to a person: told to whoever holds them, moved and forgotten with the person and with the card.</summary>
public sealed class CardsOfPerson(AppDbContext context, Texts texts) : IPersonPart
{
    public string? Key => "kaartGetoond";

    public string? Title => Say("Card_Seen_Title");

    public bool AsksWho => true;

    /// <summary>The learners whose card is laid to a person for a purpose, now.</summary>
    public IQueryable<Guid> Learners(Guid personId, CardPurpose purpose) => context.PersonCards
        .Where(c => c.PersonId == personId && c.Purpose == purpose && c.EndedAt == null).Select(c => c.LearnerId);

    /// <summary>Since when the organisation sees it; null: it doesn't.</summary>
    public Task<DateTimeOffset?> SinceAsync(Guid personId, CardPurpose purpose, CancellationToken cancellationToken) => context.PersonCards
        .Where(c => c.PersonId == personId && c.Purpose == purpose && c.EndedAt == null).MinAsync(c => (DateTimeOffset?)c.Since, cancellationToken);

    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.PersonCards.Where(c => c.LearnerId == learnerId).Select(c => c.PersonId);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        if (SeenBy.AreStaff(seenBy))
        {
            return [];
        }
        var cards = await context.PersonCards.AsNoTracking().Where(c => c.PersonId == person.Id).OrderBy(c => c.Since)
            .ToListAsync(cancellationToken);
        var organisation = await context.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name)
            .SingleOrDefaultAsync(cancellationToken);
        return cards.ConvertAll(card => new PersonLine(
            PersonLineKind.Card, card.Since, What(card, organisation), null,
            [new SeenBy.ThePerson(), new SeenBy.CardHolder(card.LearnerId)], ToJson(card, organisation)));
    }

    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"select id from person_card where person_id in ({from.Id}, {to.Id}) order by id for update", cancellationToken);
        return null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => MoveAsync(
        c => c.PersonId == from.Id, c => c.PersonId == to.Id, card => card.BelongTo(to.Id, card.LearnerId), cancellationToken);

    /// <summary>Gives the cards of one learner to another, because both are one.</summary>
    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => MoveAsync(
        c => c.LearnerId == from, c => c.LearnerId == to, card => card.BelongTo(card.PersonId, to), cancellationToken);

    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken)
    {
        await context.PersonCards.Where(c => c.PersonId == personId && (learnerId == null || c.LearnerId == learnerId))
            .ExecuteDeleteAsync(cancellationToken);
        if (learnerId is null)
        {
            await context.PersonCardNumbers.Where(n => n.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
        }
    }

    // Of two that say the same one stays: the database refuses the second.
    async Task MoveAsync(
        Expression<Func<PersonCard, bool>> areGoing, Expression<Func<PersonCard, bool>> areStaying, Action<PersonCard> move,
        CancellationToken cancellationToken)
    {
        var stay = await context.PersonCards.Where(areStaying).ToListAsync(cancellationToken);
        foreach (var card in await context.PersonCards.Where(areGoing).ToListAsync(cancellationToken))
        {
            move(card);
            if (stay.Find(other => other.IsSameAs(card)) is { } same)
            {
                same.Join(card);
                context.Remove(card);
            }
        }
        await context.SaveChangesAsync(cancellationToken);
    }

    string What(PersonCard card, string? organisation) => card.EndedAt is { } ended
        ? Say($"Card_Data_Ended_{card.Purpose}", organisation, BelgianFormat.NumericDate(BrusselsTime.DayOf(ended)))
        : Say($"Card_Data_Open_{card.Purpose}", organisation, BelgianFormat.NumericDate(BrusselsTime.DayOf(card.Since)));

    static JsonObject ToJson(PersonCard card, string? organisation) => new()
    {
        ["organisatie"] = organisation,
        ["ziet"] = card.Purpose switch
        {
            CardPurpose.Plan => "plan",
            CardPurpose.Referrals => "niets",
            _ => "lessen",
        },
        ["sinds"] = card.Since.InBrussels(),
        ["gestoptOp"] = card.EndedAt?.InBrussels(),
    };

    string Say(string key, params object?[] args) => texts.Dutch("People", key, args);
}
