using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// What a person was asked for the figures. Staff read that they were asked; what was answered is read to nobody but the person, who takes
/// it along.
/// </summary>
public sealed class PersonRecords(
    AppDbContext context, RecordTransaction transaction, IndicatorLibrary library, SealAnswers seal, Texts texts) : IPersonPart
{
    public string? Key => "cijfers";

    public string? Title => Say("Data_Title");

    /// <summary>Staff ask, with no card in hand.</summary>
    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.ParticipantKeys.Where(_ => false).Select(k => k.PersonId);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var rows = await (
            from key in context.ParticipantKeys
            where key.PersonId == person.Id
            join record in context.EntryRecords on key.RecordId equals record.Id
            join operation in context.Operations on record.OperationId equals operation.Id
            join asking in context.RecordAskings on record.Id equals asking.RecordId
            orderby asking.AskedAt
            select new Row(asking, record.IndicatorSet, operation.Name))
            .AsNoTracking().ToListAsync(cancellationToken);
        var answers = seenBy.Contains(new SeenBy.ThePerson())
            ? (await AnswersOf([.. rows.Select(row => row.Asking.RecordId)]).ToListAsync(cancellationToken)).ToLookup(a => (a.RecordId, a.Moment))
            : null;
        SeenBy[] readers = person.OrganisationId is { } organisation
            ? [new SeenBy.ThePerson(), new SeenBy.Organisation(organisation)]
            : [new SeenBy.ThePerson()];
        return rows.ConvertAll(row => new PersonLine(
            PersonLineKind.Record, row.Asking.AskedAt, Say($"Data_Line_{row.Asking.Moment}", row.Operation),
            seenBy.Intersect(readers.OfType<SeenBy.Organisation>()).Any() ? ReportingLinks.For(person.Id) : null, readers,
            ToJson(row, answers?[(row.Asking.RecordId, row.Asking.Moment)])));
    }

    /// <summary>Whoever was asked as two people is one: the first time counts, as when somebody comes back.</summary>
    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"""
            select r.id from entry_record r join participant_key k on k.record_id = r.id
            where k.person_id in ({from.Id}, {to.Id}) order by r.id for update of r
            """,
            cancellationToken);
        return null;
    }

    public async Task MoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        var (leaves, stays) = (from.Id, to.Id);
        var both = await (
            from key in context.ParticipantKeys
            where key.PersonId == leaves || key.PersonId == stays
            join record in context.EntryRecords on key.RecordId equals record.Id
            join begun in context.RecordAskings on record.Id equals begun.RecordId
            where begun.Moment == AskMoment.Begin
            orderby begun.AskedAt, record.Id
            select new { record.OperationId, record.Id })
            .ToListAsync(cancellationToken);
        foreach (var same in both.GroupBy(row => row.OperationId).Where(rows => rows.Count() > 1))
        {
            await JoinAsync(same.First().Id, same.Last().Id, cancellationToken);
        }
        await context.ParticipantKeys.Where(k => k.PersonId == leaves)
            .ExecuteUpdateAsync(change => change.SetProperty(k => k.PersonId, stays), cancellationToken);
    }

    /// <summary>Nothing is told about it.</summary>
    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whose it was is forgotten. That somebody took part, and what was answered, stays counted under nobody.</summary>
    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => learnerId is null
        ? transaction.RunAsync(
            () => context.ParticipantKeys.Where(k => k.PersonId == personId).ExecuteDeleteAsync(cancellationToken), cancellationToken)
        : Task.CompletedTask;

    // The end goes along when the first has none.
    async Task JoinAsync(Guid first, Guid second, CancellationToken cancellationToken)
    {
        if (!await context.RecordAskings.AnyAsync(a => a.RecordId == first && a.Moment == AskMoment.End, cancellationToken))
        {
            var end = $"{AskMoment.End}";
            await context.Database.ExecuteSqlAsync(
                $"update record_asking set record_id = {first} where record_id = {second} and moment = {end}", cancellationToken);
            await context.Database.ExecuteSqlAsync(
                $"update record_answer set record_id = {first} where record_id = {second} and moment = {end}", cancellationToken);
            var left = await context.EntryRecords.Where(r => r.Id == second).Select(r => r.LeftOn).SingleAsync(cancellationToken);
            await context.EntryRecords.Where(r => r.Id == first)
                .ExecuteUpdateAsync(change => change.SetProperty(r => r.LeftOn, left), cancellationToken);
        }
        await context.EntryRecords.Where(r => r.Id == second).ExecuteDeleteAsync(cancellationToken);
    }

    IQueryable<RecordAnswer> AnswersOf(List<Guid> records) => context.RecordAnswers.AsNoTracking().Where(a => records.Contains(a.RecordId));

    JsonObject ToJson(Row row, IEnumerable<RecordAnswer>? answers) => new()
    {
        ["operatie"] = row.Operation,
        ["gevraagdOp"] = row.Asking.AskedAt.InBrussels(),
        ["hoe"] = Say($"Ask_Way_{row.Asking.Way}"),
        ["antwoorden"] = answers is null ? null : ToJson(library.Find(row.IndicatorSet), answers),
    };

    JsonObject ToJson(IndicatorSet? set, IEnumerable<RecordAnswer> answers)
    {
        var kept = answers.ToDictionary(answer => answer.Question, seal.Read);
        return new((set?.Questions ?? []).Where(question => kept.ContainsKey(question.Key)).Select(question => KeyValuePair.Create(
            question.Words.Dutch,
            (JsonNode?)(question.Answers.FirstOrDefault(answer => answer.Key == kept[question.Key])?.Words.Dutch ?? Say("Ask_RatherNot")))));
    }

    string Say(string key, params object?[] args) => texts.Dutch("Reporting", key, args);

    sealed record Row(RecordAsking Asking, string IndicatorSet, string Operation);
}
