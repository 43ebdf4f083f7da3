using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Plan.Messages;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

/// <summary>Adds, changes, ticks and takes away steps: the person on their phone, and whoever guides them beside them.</summary>
public sealed class ChangePlan(AppDbContext context, PlanTransaction transaction, PlanTasks tasks, PlanNews news, TimeProvider clock)
{
    /// <param name="by">The staff member; null: the person.</param>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<PlanWork> AddAsync(
        Guid personId, StepContent content, RequestKey key, Guid? by, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (!await transaction.LockAsync(personId, cancellationToken))
            {
                return PlanWork.Gone;
            }
            if (await context.PlanSteps.AsNoTracking().SingleOrDefaultAsync(s => s.RequestId == key.Id, cancellationToken) is { } before)
            {
                return before.RequestContent == key.Content ? PlanWork.Done : PlanWork.SentBefore;
            }
            if (!await HasRoomAsync(personId, cancellationToken))
            {
                return PlanWork.Full;
            }
            var now = clock.GetUtcNow();
            var step = context.Add(new PlanStep(personId, content, by, key, now)).Entity;
            await news.PlanAsync(step, now, cancellationToken);
            return PlanWork.Done;
        },
        cancellationToken);

    /// <param name="version">Of the step as the reader saw it.</param>
    /// <inheritdoc cref="AddAsync" />
    public Task<PlanWork> ChangeAsync(
        Guid personId, Guid id, uint version, StepContent content, Guid? by, CancellationToken cancellationToken) => OnStepAsync(
        personId, id,
        async step =>
        {
            if (step.Content == content)
            {
                return PlanWork.Done;
            }
            if (step.Version != version)
            {
                return PlanWork.Over;
            }
            var now = clock.GetUtcNow();
            step.Change(content, by, now);
            await news.PlanAsync(step, now, cancellationToken);
            return PlanWork.Done;
        },
        cancellationToken);

    /// <summary>Ticks a step, or takes the tick away when there is room for it. Done twice is done once.</summary>
    /// <inheritdoc cref="AddAsync" />
    public Task<PlanWork> TickAsync(Guid personId, Guid id, bool isDone, Guid? by, CancellationToken cancellationToken) => OnStepAsync(
        personId, id,
        async step =>
        {
            if (step.DoneAt is not null == isDone)
            {
                return PlanWork.Done;
            }
            if (!isDone && !await HasRoomAsync(personId, cancellationToken))
            {
                return PlanWork.Full;
            }
            step.Tick(isDone, by, clock.GetUtcNow());
            return PlanWork.Done;
        },
        cancellationToken);

    /// <summary>Takes a step away; of one that is gone already it is done.</summary>
    /// <inheritdoc cref="ChangeAsync" />
    public Task<PlanWork> RemoveAsync(Guid personId, Guid id, uint version, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            if (!await transaction.LockAsync(personId, cancellationToken))
            {
                return PlanWork.Gone;
            }
            if (await context.PlanSteps.SingleOrDefaultAsync(s => s.Id == id && s.PersonId == personId, cancellationToken) is not { } step)
            {
                return PlanWork.Done;
            }
            if (step.Version != version)
            {
                return PlanWork.Over;
            }
            context.Remove(step);
            return PlanWork.Done;
        },
        cancellationToken);

    // What ticked itself takes no room.
    async Task<bool> HasRoomAsync(Guid personId, CancellationToken cancellationToken)
    {
        var open = await transaction.ReadOpenAsync(personId, cancellationToken);
        var done = await tasks.DoneAsync(await tasks.OwnerAsync(personId, cancellationToken), open, cancellationToken);
        return open.Count - done.Count < PlanStep.MostOpen;
    }

    Task<PlanWork> OnStepAsync(
        Guid personId, Guid id, Func<PlanStep, Task<PlanWork>> act, CancellationToken cancellationToken) => transaction.RunAsync(
        async () => await transaction.LockAsync(personId, cancellationToken)
            && await context.PlanSteps.SingleOrDefaultAsync(s => s.Id == id && s.PersonId == personId, cancellationToken) is { } step
                ? await act(step)
                : PlanWork.Gone,
        cancellationToken);
}
