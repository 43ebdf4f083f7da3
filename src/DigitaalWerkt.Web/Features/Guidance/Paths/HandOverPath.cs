using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Lets another organisation guide a person further: one asks, the other accepts or declines.</summary>
public sealed class HandOverPath(AppDbContext context, PathTransaction transaction, PersonRegistry people, TimeProvider clock)
{
    /// <summary>Asks another organisation. One is asked at a time.</summary>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<PathWork> AskAsync(HandOverRequest request, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockAsync(request.PathId, request.OrganisationId, cancellationToken) is not { PersonId: not null } path)
            {
                return PathWork.Gone;
            }
            var sent = await context.PathHandOvers.AsNoTracking()
                .SingleOrDefaultAsync(h => h.RequestId == request.Key.Id, cancellationToken);
            if (sent is { } before)
            {
                return before.RequestContent == request.Key.Content ? PathWork.Done : PathWork.SentBefore;
            }
            if (!path.IsOpen || await transaction.FindAskedAsync(path.Id, cancellationToken) is not null)
            {
                return PathWork.Over;
            }
            var now = clock.GetUtcNow();
            context.Add(new PathHandOver(path.Id, request, request.Consent with { At = now }, now));
            Note(path.Id, PathEventKind.HandOverAsked, request.AskedBy, request.To, now);
            return PathWork.Done;
        },
        cancellationToken);

    /// <summary>Asks it no longer; done twice it is done once.</summary>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<PathWork> TakeBackAsync(Guid pathId, PathActor by, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockAsync(pathId, by.OrganisationId, cancellationToken) is null)
            {
                return PathWork.Gone;
            }
            if (await transaction.FindAskedAsync(pathId, cancellationToken) is { } asked)
            {
                var now = clock.GetUtcNow();
                asked.TakeBack(by.StaffMemberId, now);
                Note(pathId, PathEventKind.HandOverTakenBack, by.StaffMemberId, asked.ToOrganisationId, now);
            }
            return PathWork.Done;
        },
        cancellationToken);

    /// <param name="id">Of the question.</param>
    /// <param name="by">Somebody of the organisation that was asked.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<PathWork> DeclineAsync(Guid id, HandOverRefusal refusal, PathActor by, CancellationToken cancellationToken) => AnswerAsync(
        id, by,
        asked => (asked.State, asked.Refusal) == (HandOverState.Declined, refusal),
        (path, asked, now) =>
        {
            asked.Decline(refusal, by.StaffMemberId, now);
            Note(path.Id, PathEventKind.HandOverDeclined, by.StaffMemberId, asked.ToOrganisationId, now);
            return Task.FromResult(PathWork.Done);
        },
        cancellationToken);

    /// <summary>
    /// Guides the person from now on. They become a client here, with their first name and how they are reached; the path of the other
    /// organisation ends, and its notes stay there.
    /// </summary>
    /// <inheritdoc cref="DeclineAsync" />
    public Task<PathWork> AcceptAsync(Guid id, PathActor by, CancellationToken cancellationToken) => AnswerAsync(
        id, by,
        asked => asked.State == HandOverState.Accepted,
        async (path, asked, now) =>
        {
            // Whoever writes in the plan holds the person too: what they add comes before the steps go along, or finds the person gone on.
            var known = await transaction.LockPersonAsync(path.PersonId!.Value, cancellationToken);
            var reach = known.Reach.Kind == ReachKind.Counsellor ? Reach.ByCounsellor(by.StaffMemberId) : known.Reach;
            var details = new PersonDetails(known.FirstName, reach, by.OrganisationId, Language.FindHelp(known.HelpLanguage));
            var same = await transaction.LockPersonAsync(details, cancellationToken);
            if (same is not null && reach.Kind == ReachKind.Counsellor)
            {
                // By name and counsellor alone nobody can say that both are one.
                return PathWork.Namesake;
            }
            var newPathId = same is { } there ? await transaction.FindOpenAsync(there, cancellationToken) : null;
            var (day, person) = (BrusselsTime.DayOf(now), await people.FindOrAddAsync(details, isByThem: true, now, cancellationToken));
            if (newPathId is null)
            {
                var begun = context.Add(
                    new GuidancePath(by.OrganisationId, person.Id, by.StaffMemberId, asked.Consent with { }, RequestKey.New(), now)).Entity;
                newPathId = begun.Id;
                context.Add(new PathEvent(begun.Id, PathEventKind.CameFrom, day, by.StaffMemberId, now)
                {
                    Phase = begun.Phase, OtherId = path.OrganisationId,
                });
            }
            await MovePlanAsync(path.PersonId!.Value, person.Id, cancellationToken);
            asked.Accept(newPathId.Value, by.StaffMemberId, now);
            path.Finish(PathEnd.OtherHelp, day, now);
            Note(path.Id, PathEventKind.HandedOver, by.StaffMemberId, by.OrganisationId, now);
            return PathWork.Done;
        },
        cancellationToken);

    /// <summary>The steps go along, with the reminders that their person asked for.</summary>
    async Task MovePlanAsync(Guid from, Guid to, CancellationToken cancellationToken)
    {
        var steps = await context.PlanSteps.Where(s => s.PersonId == from).Select(s => s.Id).ToListAsync(cancellationToken);
        await context.PlanSteps.Where(s => steps.Contains(s.Id))
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.PersonId, to), cancellationToken);
        await context.OutboxMessages.Where(m => m.PersonId == from && steps.Contains(m.Subject))
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.PersonId, to), cancellationToken);
    }

    Task<PathWork> AnswerAsync(
        Guid id, PathActor by, Func<PathHandOver, bool> isSo, Func<GuidancePath, PathHandOver, DateTimeOffset, Task<PathWork>> act,
        CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (await transaction.LockAskedAsync(id, by.OrganisationId, cancellationToken) is not ({ } path, { } asked))
            {
                return PathWork.Gone;
            }
            return isSo(asked) ? PathWork.Done
                : asked.State != HandOverState.Asked ? PathWork.Over
                : await act(path, asked, clock.GetUtcNow());
        },
        cancellationToken);

    void Note(Guid pathId, PathEventKind kind, Guid by, Guid otherId, DateTimeOffset now) =>
        context.Add(new PathEvent(pathId, kind, BrusselsTime.DayOf(now), by, now)
        {
            OtherId = otherId,
            Phase = kind == PathEventKind.HandedOver ? PathPhase.Ended : null,
            End = kind == PathEventKind.HandedOver ? PathEnd.OtherHelp : null,
        });
}
