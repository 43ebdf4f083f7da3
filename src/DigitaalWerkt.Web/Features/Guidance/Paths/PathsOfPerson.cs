using System.Security.Claims;
using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// How a person is and was guided: a line for each path and for each phase of it, to them and to the organisation, and a line for each day
/// on which somebody looked, to them alone, with whoever holds the card that is laid for the plan. Notes stand in no line.
/// </summary>
public sealed class PathsOfPerson(
    AppDbContext context, PathTransaction transaction, CardsOfPerson cards, PathWords words, Texts texts, TimeProvider clock) : IPersonPart
{
    // What was only asked of another organisation is not how somebody is guided.
    static readonly PathEventKind[] Turns =
        [PathEventKind.Phase, PathEventKind.Ended, PathEventKind.EndCorrected, PathEventKind.Counsellor, PathEventKind.HandedOver];

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
        var turns = await (
            from happened in context.PathEvents.AsNoTracking()
            join path in context.GuidancePaths on happened.PathId equals path.Id
            where path.PersonId == person.Id && Turns.Contains(happened.Kind)
            orderby happened.Day, happened.At
            select new Turn(
                happened, path.OrganisationId, context.Organisations.Where(o => o.Id == path.OrganisationId).Select(o => o.Name).Single(),
                context.StaffMembers.Where(m => m.Id == happened.OtherId).Select(m => m.Name).SingleOrDefault()
                    ?? context.Organisations.Where(o => o.Id == happened.OtherId).Select(o => o.Name).SingleOrDefault()))
            .ToListAsync(cancellationToken);
        // Whoever opens the plan with their card reads who looked, as the page says where they agree to it.
        SeenBy[] themselves = SeenBy.AreStaff(seenBy)
            ? [new SeenBy.ThePerson()]
            :
            [
                new SeenBy.ThePerson(),
                .. (await cards.Learners(person.Id, CardPurpose.Plan).ToListAsync(cancellationToken))
                    .Select(learner => new SeenBy.CardHolder(learner)),
            ];
        return
        [
            .. paths.Select(told => Line(
                told.Path.BeganAt, What(told), told.Path.Id, told.Path.OrganisationId, themselves, seenBy, ToJson(told))),
            .. turns.Select(turn => Line(
                BrusselsTime.At(turn.Event.Day, TimeOnly.MinValue),
                Say("Path_Data_Event", turn.Organisation, words.Happened(turn.Event, turn.Other)), turn.Event.PathId, turn.OrganisationId,
                themselves, seenBy, ToJson(turn))),
            .. SeenBy.AreStaff(seenBy) ? [] : await LooksAsync(person.Id, themselves, cancellationToken),
        ];
    }

    public Task NoteLookAsync(Guid personId, ClaimsPrincipal staff, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
         insert into path_look (path_id, staff_member_id, day)
         select id, {staff.StaffMemberId}, {clock.Today()} from guidance_path
         where person_id = {personId} and organisation_id = {staff.OrganisationId}
         on conflict do nothing
         """,
        cancellationToken);

    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"select id from guidance_path where person_id in ({from.Id}, {to.Id}) order by id for update", cancellationToken);
        var open = await context.GuidancePaths.CountAsync(
            p => (p.PersonId == from.Id || p.PersonId == to.Id) && p.EndedAt == null, cancellationToken);
        return open > 1 ? Say("Path_Join_Both") : null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.GuidancePaths
        .Where(p => p.PersonId == from.Id).ExecuteUpdateAsync(change => change.SetProperty(p => p.PersonId, to.Id), cancellationToken);

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
            context.Add(new PathEvent(path.Id, PathEventKind.Ended, path.PhaseSince, null, now)
            {
                Phase = PathPhase.Ended, End = PathEnd.OwnWish,
            });
            (await transaction.FindAskedAsync(path.Id, cancellationToken))?.TakeBack(null, now);
        }
        await context.SaveChangesAsync(cancellationToken);
        await context.GuidancePaths.Where(p => p.PersonId == personId).ForgetAsync(context, cancellationToken);
        context.ChangeTracker.Clear();
        return paths.Count;
    }

    static PersonLine Line(
        DateTimeOffset at, string what, Guid pathId, Guid organisationId, IEnumerable<SeenBy> themselves,
        IReadOnlyCollection<SeenBy> seenBy, JsonObject content)
    {
        var organisation = new SeenBy.Organisation(organisationId);
        return new(
            PersonLineKind.Path, at, what, seenBy.Contains(organisation) ? PathLinks.Path(pathId) : null, [.. themselves, organisation],
            content);
    }

    async Task<IEnumerable<PersonLine>> LooksAsync(
        Guid personId, IReadOnlyCollection<SeenBy> themselves, CancellationToken cancellationToken)
    {
        var looks = await (
            from look in context.PathLooks
            join path in context.GuidancePaths on look.PathId equals path.Id
            where path.PersonId == personId
            join member in context.StaffMembers on look.StaffMemberId equals member.Id
            orderby look.Day, member.Name
            select new { look.Day, By = member.Name, Organisation = member.Organisation!.Name })
            .ToListAsync(cancellationToken);
        return looks.Select(look => new PersonLine(
            PersonLineKind.Look, BrusselsTime.At(look.Day, TimeOnly.MinValue),
            Say("Path_Data_Look", BelgianFormat.NumericDate(look.Day), look.By, look.Organisation), null, themselves, new JsonObject
            {
                ["bekekenDoor"] = look.By,
                ["organisatie"] = look.Organisation,
                ["dag"] = BelgianFormat.NumericDate(look.Day),
            }));
    }

    string What(Told told) => told.Path.End is { } end
        ? Say(
            "Path_Data_Line_Ended", told.Organisation, Day(told.Path.BeganAt), BelgianFormat.NumericDate(told.Path.PhaseSince),
            Say($"Path_End_{end}"))
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

    JsonObject ToJson(Turn turn) => new()
    {
        ["organisatie"] = turn.Organisation,
        ["gebeurd"] = words.Happened(turn.Event, turn.Other),
        ["dag"] = BelgianFormat.NumericDate(turn.Event.Day),
    };

    static string Day(DateTimeOffset at) => BelgianFormat.NumericDate(BrusselsTime.DayOf(at));

    string Say(string key, params object?[] args) => texts.Dutch("Guidance", key, args);

    sealed record Told(GuidancePath Path, string Organisation, string Counsellor);

    sealed record Turn(PathEvent Event, Guid OrganisationId, string Organisation, string? Other);
}
