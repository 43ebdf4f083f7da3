using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>
/// Who looked at a person in an emergency: a line for each, to them, to whoever holds the card that is laid for their plan, and to their
/// organisation. The person reads everything that is kept of it, the sentence too.
/// </summary>
public sealed class LooksOfPerson(AppDbContext context, CardsOfPerson cards, Texts texts) : IPersonPart
{
    public string? Key => "noodinzage";

    public string? Title => Say("Data_Title");

    public bool AsksWho => true;

    /// <summary>Staff look, with no card in hand.</summary>
    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.EmergencyLooks.Where(_ => false).Select(l => l.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var looks = await (
            from look in context.EmergencyLooks.AsNoTracking()
            where look.PersonId == person.Id
            join member in context.StaffMembers on look.StaffMemberId equals member.Id
            orderby look.At
            select new Told(look, member.Name, member.Organisation!.Name))
            .ToListAsync(cancellationToken);
        var holders = looks.Count == 0 || SeenBy.AreStaff(seenBy)
            ? []
            : await cards.Learners(person.Id, CardPurpose.Plan).ToListAsync(cancellationToken);
        return looks.ConvertAll(told => new PersonLine(
            PersonLineKind.Look, told.Look.At,
            Say("Data_Line", BelgianFormat.ShortMoment(told.Look.At), told.By, told.Organisation, Say($"Reason_{told.Look.Reason}")), null,
            [
                new SeenBy.ThePerson(), new SeenBy.Organisation(told.Look.OrganisationId!.Value),
                .. holders.Select(learner => new SeenBy.CardHolder(learner)),
            ],
            ToJson(told)));
    }

    /// <summary>Holds both, so that no look is written of the one who goes after theirs were given to the other.</summary>
    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        // Nobody looks meanwhile. Not the people are locked, because others are in the middle of something with them.
        await context.Database.ExecuteSqlAsync($"lock table emergency_look in share row exclusive mode", cancellationToken);
        return null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.EmergencyLooks
        .Where(l => l.PersonId == from.Id).ExecuteUpdateAsync(change => change.SetProperty(l => l.PersonId, to.Id), cancellationToken);

    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// That somebody looked stays, with the reason and the day; of whom, nobody knows any more. The database takes the sentence out.
    /// </summary>
    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => learnerId is null
        ? context.EmergencyLooks.Where(l => l.PersonId == personId)
            .ExecuteUpdateAsync(change => change.SetProperty(l => l.PersonId, (Guid?)null), cancellationToken)
        : Task.CompletedTask;

    JsonObject ToJson(Told told) => new()
    {
        ["bekekenDoor"] = told.By,
        ["organisatie"] = told.Organisation,
        ["op"] = told.Look.At.InBrussels(),
        ["tot"] = told.Look.Until.InBrussels(),
        ["reden"] = Say($"Reason_{told.Look.Reason}"),
        ["zin"] = told.Look.Sentence,
        ["zag"] = Say("Data_Saw"),
    };

    string Say(string key, params object?[] args) => texts.Dutch("Emergency", key, args);

    sealed record Told(EmergencyLook Look, string By, string Organisation);
}
