using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// Forgets every night who was guided, half a year after the end, as the agreement says, and with the last path the plan. That somebody was
/// guided stays.
/// </summary>
public sealed class ForgetEndedPaths(
    AppDbContext context, PathTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock) : IJob, IRetention
{
    public const string JobName = "forget-ended-paths";

    // Before the people about whom nothing is kept, so that they go in the same night.
    static readonly TimeOnly AtNight = new(3, 36);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var before = Before();
        await transaction.RunAsync(
            async () =>
            {
                // Nobody writes a note on a path that is being forgotten.
                await context.Database.ExecuteSqlAsync(
                    $"select id from guidance_path where ended_at < {before} and person_id is not null order by id for update",
                    cancellationToken);
                var ended = Due(before);
                var people = await ended.Select(p => p.PersonId!.Value).Distinct().ToListAsync(cancellationToken);
                var forgotten = await ended.ForgetAsync(context, cancellationToken);
                await outbox.ForgetAboutAsync(forgotten, clock.GetUtcNow(), cancellationToken);
                return await ForgetPlansAsync(people, cancellationToken);
            },
            cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<DueRemoval>> LookAsync(CancellationToken cancellationToken) =>
        [await Due(Before()).LookAsync(KeptFor.EndedPaths, p => p.EndedAt, cancellationToken)];

    DateTimeOffset Before() => KeptFor.EndedPaths.Term.Before(clock.GetUtcNow());

    IQueryable<GuidancePath> Due(DateTimeOffset before) => context.GuidancePaths.Where(p => p.EndedAt < before && p.PersonId != null);

    /// <summary>A plan belongs to being guided: without any path nobody keeps it, or the card that opens it.</summary>
    async Task<int> ForgetPlansAsync(IReadOnlyCollection<Guid> people, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var steps = await context.PlanSteps
            .Where(s => people.Contains(s.PersonId) && !context.GuidancePaths.Any(p => p.PersonId == s.PersonId))
            .Select(s => new { s.Id, s.PersonId }).ToListAsync(cancellationToken);
        foreach (var plan in steps.GroupBy(step => step.PersonId, step => step.Id))
        {
            await outbox.ForgetAsync(plan.Key, [.. plan], now, cancellationToken);
        }
        var ids = steps.ConvertAll(step => step.Id);
        await context.PersonCards
            .Where(c => c.Purpose == CardPurpose.Plan && c.EndedAt == null && people.Contains(c.PersonId)
                && !context.GuidancePaths.Any(p => p.PersonId == c.PersonId))
            .ExecuteUpdateAsync(change => change.SetProperty(c => c.EndedAt, now), cancellationToken);
        return await context.PlanSteps.Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
