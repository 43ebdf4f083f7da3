using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// How a person is and was guided: a line for each path, to them and to the organisation, and a line for each day on which somebody looked,
/// to them alone, with whoever holds the card that is laid for the plan. Notes stand in no line.
/// </summary>
public sealed class PathsOfPerson(
    AppDbContext context, PathTransaction transaction, CardsOfPerson cards, Texts texts, TimeProvider clock) : IPersonPart
{
    public string? Key => "begeleiding";

    public string? Title => Say("Path_Data_Title");

    /// <summary>Staff begin a path, with no card in hand.</summary>
    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.GuidancePaths.Where(_ => false).Select(p => p.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var paths = await (
            from path in context.GuidancePaths.AsNoTracking()
            where path.PersonId == person.Id
            orderby path.BeganAt, path.Id
            select new Told(
                path, context.Organisations.Where(o => o.Id == path.OrganisationId).Select(o => o.Name).Single(),
                context.StaffMembers.Where(m => m.Id == path.CounsellorId).Select(m => m.Name).Single()))
            .ToListAsync(cancellationToken);
        var looks = await (
            from look in context.PathLooks
            join path in context.GuidancePaths on look.PathId equals path.Id
            where path.PersonId == person.Id
            join member in context.StaffMembers on look.StaffMemberId equals member.Id
            orderby look.Day, member.Name
            select new { look.Day, By = member.Name, Organisation = member.Organisation!.Name })
            .ToListAsync(cancellationToken);
        // Whoever opens the plan with their card reads who looked, as the page says where they agree to it.
        SeenBy[] themselves =
        [
            new SeenBy.ThePerson(),
            .. (await cards.Learners(person.Id, CardPurpose.Plan).ToListAsync(cancellationToken)).Select(learner => new SeenBy.CardHolder(learner)),
        ];
        return
        [
            .. paths.Select(told => new PersonLine(
                told.Path.BeganAt, What(told),
                seenBy.Contains(new SeenBy.Organisation(told.Path.OrganisationId)) ? PathLinks.Path(told.Path.Id) : null,
                [.. themselves, new SeenBy.Organisation(told.Path.OrganisationId)], ToJson(told))),
            .. looks.Select(look => new PersonLine(
                BrusselsTime.At(look.Day, TimeOnly.MinValue),
                Say("Path_Data_Look", BelgianFormat.NumericDate(look.Day), look.By, look.Organisation), null, themselves, new JsonObject
                {
                    ["bekekenDoor"] = look.By,
                    ["organisatie"] = look.Organisation,
                    ["dag"] = BelgianFormat.NumericDate(look.Day),
                })),
        ];
    }

    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"select id from guidance_path where person_id in ({from.Id}, {to.Id}) order by id for update", cancellationToken);
        return await context.GuidancePaths.CountAsync(p => (p.PersonId == from.Id || p.PersonId == to.Id) && p.EndedAt == null, cancellationToken) > 1
            ? Say("Path_Join_Both")
            : null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.GuidancePaths.Where(p => p.PersonId == from.Id)
        .ExecuteUpdateAsync(change => change.SetProperty(p => p.PersonId, to.Id), cancellationToken);

    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What goes on ends, because the person wants it. That there was a path stays, with nobody in it.</summary>
    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => learnerId is null
        ? transaction.RunAsync(() => ForgetAsync(personId, cancellationToken), cancellationToken)
        : Task.CompletedTask;

    async Task<int> ForgetAsync(Guid personId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var paths = await transaction.LockOfAsync(personId, cancellationToken);
        foreach (var path in paths.Where(path => path.IsOpen))
        {
            path.Finish(PathEnd.OwnWish, BrusselsTime.DayOf(now), now);
            context.Add(new PathEvent(path.Id, PathEventKind.Ended, path.PhaseSince, null, now) { Phase = PathPhase.Ended, End = PathEnd.OwnWish });
            (await transaction.FindAskedAsync(path.Id, cancellationToken))?.TakeBack(null, now);
        }
        await context.SaveChangesAsync(cancellationToken);
        await context.GuidancePaths.Where(p => p.PersonId == personId).ForgetAsync(context, cancellationToken);
        context.ChangeTracker.Clear();
        return paths.Count;
    }

    string What(Told told) => told.Path.End is { } end
        ? Say("Path_Data_Line_Ended", told.Organisation, Day(told.Path.BeganAt), BelgianFormat.NumericDate(told.Path.PhaseSince), Say($"Path_End_{end}"))
        : Say("Path_Data_Line", told.Organisation, told.Counsellor, Day(told.Path.BeganAt), Say($"Path_Phase_{told.Path.Phase}"));

    JsonObject ToJson(Told told) => new()
    {
        ["organisatie"] = told.Organisation,
        ["begeleider"] = told.Counsellor,
        ["begonnenOp"] = told.Path.BeganAt.InBrussels(),
        ["fase"] = Say($"Path_Phase_{told.Path.Phase}"),
        ["faseSinds"] = BelgianFormat.NumericDate(told.Path.PhaseSince),
        ["volgendGesprek"] = told.Path.NextTalkOn is { } talk ? BelgianFormat.NumericDate(talk) : null,
        ["einde"] = told.Path.End is { } end ? Say($"Path_End_{end}") : null,
        ["akkoord"] = Say($"Path_Consent_{told.Path.Consent.Way}"),
        ["akkoordOp"] = told.Path.Consent.At.InBrussels(),
        ["akkoordMet"] = told.Path.Consent.Said,
    };

    static string Day(DateTimeOffset at) => BelgianFormat.NumericDate(BrusselsTime.DayOf(at));

    string Say(string key, params object?[] args) => texts.Dutch("Guidance", key, args);

    sealed record Told(GuidancePath Path, string Organisation, string Counsellor);
}
