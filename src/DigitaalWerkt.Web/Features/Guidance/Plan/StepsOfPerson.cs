using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>
/// The steps of a person's plan: a line for each, to them, to whoever holds the card that is laid for it, and to the organisation. One that
/// is done stands where it was ticked, one that isn't on the day for which it is meant.
/// </summary>
public sealed class StepsOfPerson(
    AppDbContext context, PlanTransaction transaction, CardsOfPerson cards, Outbox<AppDbContext> outbox, Texts texts, TimeProvider clock)
    : IPersonPart
{
    public string? Key => "mijnPlan";

    public string? Title => Say("Plan_Title");

    /// <summary>The card that is laid for the plan leads to the person already (<see cref="CardsOfPerson"/>).</summary>
    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.PlanSteps.Where(_ => false).Select(s => s.PersonId);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        if (person.OrganisationId is not { } organisation)
        {
            return [];
        }
        var steps = await context.PlanSteps.AsNoTracking().Where(s => s.PersonId == person.Id).OrderBy(s => s.ChangedAt)
            .ToListAsync(cancellationToken);
        var holders = SeenBy.AreStaff(seenBy) ? [] : await cards.Learners(person.Id, CardPurpose.Plan).ToListAsync(cancellationToken);
        SeenBy[] readers =
        [
            new SeenBy.ThePerson(), new SeenBy.Organisation(organisation), .. holders.Select(learner => new SeenBy.CardHolder(learner)),
        ];
        return steps.ConvertAll(step => new PersonLine(
            PersonLineKind.Step, step.DoneAt ?? step.RemindedAt, Say(step.DoneAt is null ? "Plan_Line" : "Plan_Line_Done", step.What), null,
            readers, ToJson(step)));
    }

    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync(
            $"select id from plan_step where person_id in ({from.Id}, {to.Id}) order by id for update", cancellationToken);
        return null;
    }

    /// <summary>Both were working on a plan: then the steps of both are one's own, also when they are more than seven.</summary>
    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) =>
        context.PlanSteps.Where(s => s.PersonId == from.Id)
        .ExecuteUpdateAsync(change => change.SetProperty(s => s.PersonId, to.Id), cancellationToken);

    /// <summary>The channel of a reminder that waits is changed by the ground.</summary>
    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => learnerId is not null
        ? Task.CompletedTask
        : transaction.RunAsync(
            async () =>
            {
                var ids = await context.PlanSteps.Where(s => s.PersonId == personId).Select(s => s.Id).ToListAsync(cancellationToken);
                await outbox.ForgetAsync(personId, ids, clock.GetUtcNow(), cancellationToken);
                return await context.PlanSteps.Where(s => s.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
            },
            cancellationToken);

    JsonObject ToJson(PlanStep step) => new()
    {
        ["stap"] = step.What,
        ["wie"] = Say($"Plan_By_{step.By}"),
        ["tegen"] = BelgianFormat.NumericDate(step.DueOn),
        ["klaarOp"] = step.DoneAt?.InBrussels(),
        ["herinnering"] = step.Reminds,
    };

    string Say(string key, params object?[] args) => texts.Dutch("Guidance", key, args);
}
