using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// What is kept about the people of a learner card. A person who is reached by the card is theirs. Of anybody else the card shows, takes
/// along and erases what was done with it in hand: a number that somebody typed proves nothing about whose card it is.
/// </summary>
public sealed class PersonDossier(
    AppDbContext context, PersonLines lines, IEnumerable<IPersonPart> parts, CardsOfPerson cards, ForgetPerson forget, Texts texts) : ILearnerPart
{
    // As often as people may be joined while a card is erased, and still no request goes on for ever.
    const int Rounds = 5;

    public async Task<IReadOnlyList<DossierChapter>> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var read = new List<Row>();
        foreach (var person in await PeopleAsync(learnerId, cancellationToken))
        {
            SeenBy card = new SeenBy.CardHolder(learnerId);
            SeenBy[] seenBy = IsOf(person, learnerId) ? [new SeenBy.ThePerson(), card] : [card];
            var chapters = await lines.ReadAsync(person, seenBy, cancellationToken);
            // Else somebody else with this name and number may have chosen the language.
            var isTheirs = chapters.Where(HasChapter).All(chapter => chapter.IsWhole);
            read.AddRange(
                from chapter in chapters
                from line in chapter.Lines
                where line.Content is not null
                select new Row(chapter.Part, person, line, isTheirs));
        }
        return [.. parts.Where(part => part.Key is not null).Select(part => Chapter(part, [.. read.Where(row => row.Part == part).OrderBy(row => row.Line.At)]))];
    }

    public async Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        await context.People.Where(p => p.Reach.LearnerId == from)
            .ExecuteUpdateAsync(change => change.SetProperty(p => p.Reach.LearnerId, to), cancellationToken);
        await cards.MoveAsync(from, to, cancellationToken);
    }

    public async Task<bool> ForgetAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        try
        {
            // Whoever joins two people meanwhile brings to another one what was just looked for. So it looks again until there is nothing.
            for (var round = 0; round < Rounds; round++)
            {
                if (await PeopleAsync(learnerId, cancellationToken) is not { Count: > 0 } people)
                {
                    return true;
                }
                foreach (var person in people)
                {
                    await forget.RunAsync(person.Id, IsOf(person, learnerId) ? null : learnerId, cancellationToken);
                }
            }
            return false;
        }
        catch (BusyException)
        {
            return false;
        }
    }

    static bool HasChapter(PersonChapter chapter) => chapter.Part.Key is not null;

    static bool IsOf(Person person, Guid learnerId) => person.Reach.LearnerId == learnerId;

    async Task<List<Person>> PeopleAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var byCard = new List<Guid>();
        foreach (var part in parts)
        {
            byCard.AddRange(await part.PeopleByCard(learnerId).Distinct().ToListAsync(cancellationToken));
        }
        return await context.People.AsNoTracking()
            .Where(p => p.Reach.LearnerId == learnerId || byCard.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
    }

    DossierChapter Chapter(IPersonPart part, List<Row> rows) => new(
        part.Key!, part.Title!, [.. rows.Select(row => NameLine(row.Person)).Distinct(), .. rows.Select(row => row.Line.What)],
        new JsonArray([.. rows.Select(ToJson)]), part.AsksWho);

    string NameLine(Person person) => person.Reach.Written is { } reach
        ? texts.Dutch("People", "Data_Person", person.FirstName, reach)
        : texts.Dutch("People", "Data_Name", person.FirstName);

    static JsonObject ToJson(Row row) => new(
        new KeyValuePair<string, JsonNode?>[]
        {
            new("voornaam", row.Person.FirstName),
            new("telefoon", row.Person.Reach.Phone?.Value),
            new("eMail", row.Person.Reach.Email),
            new("hulptaal", row.IsTheirs ? row.Person.HelpLanguage : null),
        }.Concat(row.Line.Content!.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))));

    sealed record Row(IPersonPart Part, Person Person, PersonLine Line, bool IsTheirs);
}
