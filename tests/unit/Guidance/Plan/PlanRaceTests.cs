using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Guidance.Plan;

/// <summary>Ten steps at once in one plan, with the lock that keeps seven, and without it.</summary>
[Collection(nameof(Alone))]
public sealed class PlanRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int AtOnce = 10;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_ten_steps_at_once_seven_are_added()
    {
        var path = await BeginAsync();

        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(number => Add(path, number, services => services.GetRequiredService<ChangePlan>())));

        got.Count(added => added!.Work == PlanWork.Done).ShouldBe(PlanStep.MostOpen);
        got.Count(added => added!.Work == PlanWork.Full).ShouldBe(AtOnce - PlanStep.MostOpen);
        (await CountAsync(path)).ShouldBe(PlanStep.MostOpen);
    }

    [Fact]
    public async Task Control_without_the_lock_all_ten_are_added()
    {
        var path = await BeginAsync();
        var meeting = new Meeting();

        // All have looked before any of them writes: what happens by chance in a busy week happens here each time.
        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(number => Add(path, number, services =>
            ActivatorUtilities.CreateInstance<ChangePlan>(services, new Unlocked(services.GetRequiredService<AppDbContext>(), meeting)))));

        got.Count(added => added!.Work == PlanWork.Done).ShouldBe(AtOnce);
        (await CountAsync(path)).ShouldBe(AtOnce);
    }

    [Fact]
    public async Task Whoever_adds_while_the_seventh_is_added_finds_no_room_and_without_the_lock_would_make_an_eighth()
    {
        var (guarded, unguarded) = (await WithSixAsync(), await WithSixAsync());

        var (first, second) = await OverlapAsync(guarded, locks: true);
        (first.Work, second.Work).ShouldBe((PlanWork.Done, PlanWork.Full));
        (first, second) = await OverlapAsync(unguarded, locks: false);
        (first.Work, second.Work).ShouldBe((PlanWork.Done, PlanWork.Done));

        (await CountAsync(guarded)).ShouldBe(PlanStep.MostOpen);
        (await CountAsync(unguarded)).ShouldBe(PlanStep.MostOpen + 1);
    }

    Task<(Added First, Added Second)> OverlapAsync(GuidancePath path, bool locks) => Overlap.RunAsync(
        site,
        (services, meanwhile) => Add(path, 7, _ => ActivatorUtilities.CreateInstance<ChangePlan>(
            services, new Slow(services.GetRequiredService<AppDbContext>(), meanwhile, locks)))(services),
        Add(path, 8, services => services.GetRequiredService<ChangePlan>()));

    async Task<GuidancePath> BeginAsync() => await (await PathHouse.OpenAsync(site)).BeginAsync();

    async Task<GuidancePath> WithSixAsync()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        for (var number = 1; number < PlanStep.MostOpen; number++)
        {
            await house.StepAsync(path, $"Stap {number}");
        }
        return path;
    }

    Func<IServiceProvider, Task<Added>> Add(GuidancePath path, int number, Func<IServiceProvider, ChangePlan> with) => async services =>
        new(await with(services).AddAsync(
            path.PersonId!.Value,
            new() { What = $"Stap {number}", By = PlanBy.Together, When = PlanWhen.Today, DueOn = site.Clock.Today(), Reminds = false },
            RequestKey.New(), path.CounsellorId, Cancel));

    Task<int> CountAsync(GuidancePath path) =>
        site.QueryAsync(context => context.PlanSteps.CountAsync(step => step.PersonId == path.PersonId && step.DoneAt == null, Cancel));

    sealed record Added(PlanWork Work);

    sealed class Unlocked(AppDbContext context, Meeting meeting) : PlanTransaction(context)
    {
        public override Task<bool> LockAsync(Guid personId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override async Task<List<PlanStep>> ReadOpenAsync(Guid personId, CancellationToken cancellationToken)
        {
            var open = await base.ReadOpenAsync(personId, cancellationToken);
            await meeting.ArriveAsync();
            return open;
        }
    }

    /// <summary>Once it has looked something else happens, and only then it goes on.</summary>
    sealed class Slow(AppDbContext context, Func<Task> meanwhile, bool locks) : PlanTransaction(context)
    {
        public override Task<bool> LockAsync(Guid personId, CancellationToken cancellationToken) =>
            locks ? base.LockAsync(personId, cancellationToken) : Task.FromResult(true);

        public override async Task<List<PlanStep>> ReadOpenAsync(Guid personId, CancellationToken cancellationToken)
        {
            var open = await base.ReadOpenAsync(personId, cancellationToken);
            await meanwhile();
            return open;
        }
    }

    sealed class Meeting
    {
        readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int missing = AtOnce;

        // Whoever tries once more comes after it, and just passes.
        public Task ArriveAsync()
        {
            if (Interlocked.Decrement(ref missing) == 0)
            {
                complete.SetResult();
            }
            return complete.Task;
        }
    }
}
