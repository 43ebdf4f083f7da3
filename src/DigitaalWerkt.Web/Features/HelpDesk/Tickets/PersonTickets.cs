using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What the help desk keeps about a person: their questions. One line for each, without the words that were said in it.</summary>
/// <remarks>
/// Notes of stewards are in no line and in no file: they are about the work. Whoever asks for the file reads what was said to them.
/// </remarks>
public sealed class PersonTickets(AppDbContext context, ForgetTickets forget, Texts texts) : IPersonPart
{
    public string? Key => "hulpvragen";

    public string? Title => Say("Data_Title");

    public IQueryable<Guid> PeopleByCard(Guid learnerId) =>
        context.Tickets.Where(t => t.LearnerId == learnerId && t.PersonId != null).Select(t => t.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var tickets = await context.Tickets.AsNoTracking().Where(t => t.PersonId == person.Id)
            .OrderBy(t => t.CreatedAt).ThenBy(t => t.Id).ToListAsync(cancellationToken);
        List<Guid> ids = SeenBy.AreStaff(seenBy) ? [] : tickets.ConvertAll(t => t.Id);
        var said = (ids.Count == 0
            ? []
            : await context.TicketMessages.AsNoTracking().Where(m => ids.Contains(m.TicketId)).OrderBy(m => m.At).ToListAsync(cancellationToken))
            .ToLookup(m => m.TicketId);
        return tickets.ConvertAll(ticket => new PersonLine(
            PersonLineKind.Question, ticket.CreatedAt, What(ticket), LinkOf(ticket, seenBy), [.. SeenByOf(ticket, person)],
            ToJson(ticket, said[ticket.Id])));
    }

    /// <summary>Two people may each have asked what they want.</summary>
    public Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.Tickets.Where(t => t.PersonId == from.Id)
        .ExecuteUpdateAsync(change => change.SetProperty(t => t.PersonId, to.Id), cancellationToken);

    /// <summary>Nothing depends on the way but the messages, which the ground takes along.</summary>
    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) =>
        forget.RunAsync(personId, learnerId, cancellationToken);

    static IEnumerable<SeenBy> SeenByOf(Ticket ticket, Person person)
    {
        yield return new SeenBy.ThePerson();
        if (ticket.LearnerId is { } learner)
        {
            yield return new SeenBy.CardHolder(learner);
        }
        if (person.OrganisationId is { } organisation)
        {
            yield return new SeenBy.Organisation(organisation);
        }
        if (ticket.StewardId is { } steward)
        {
            yield return new SeenBy.Helper(steward);
        }
    }

    // A counsellor of the organisation has no page of a question; its steward has.
    static string? LinkOf(Ticket ticket, IReadOnlyCollection<SeenBy> seenBy) =>
        ticket.StewardId is { } steward && seenBy.Contains(new SeenBy.Helper(steward)) ? HelpDeskLinks.Ticket(ticket.Id) : null;

    string What(Ticket ticket)
    {
        var line = Say("Data_Line", texts.Topic(ticket.Topic), texts.State(ticket.State));
        return ticket is { WasSolved: true, Result: { } result } ? $"{line} {Say($"After_Line_{result}")}" : line;
    }

    JsonObject ToJson(Ticket ticket, IEnumerable<TicketMessage> said) => new()
    {
        ["code"] = ticket.Code,
        ["gaatOver"] = texts.Topic(ticket.Topic),
        ["stand"] = texts.State(ticket.State),
        ["gevraagdOp"] = ticket.CreatedAt.InBrussels(),
        ["afgelopenOp"] = ticket.EndedAt?.InBrussels(),
        ["kanHetNu"] = ticket.Result is { } result ? Say($"After_Can_{result}") : null,
        ["vondDeHulp"] = ticket.Face is { } face ? Say($"Follow_Face_{face}") : null,
        ["les"] = ticket.Module,
        ["stap"] = ticket.Step,
        ["berichten"] = new JsonArray([.. said.Select(message => (JsonNode)new JsonObject
        {
            ["op"] = message.At.InBrussels(),
            ["van"] = Say(message.StaffMemberId is null ? "Data_FromYou" : "Data_FromSteward"),
            ["tekst"] = message.Text,
        })]),
    };

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
