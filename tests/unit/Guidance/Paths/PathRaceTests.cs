using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Guidance.Paths;

/// <summary>One person for many counsellors at once, with both nets, with one of them, and with none; and many who accept one hand-over.</summary>
[Collection(nameof(Alone))]
public sealed class PathRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int AtOnce = 20;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_begin_with_one_person_at_once_one_does()
    {
        var house = await PathHouse.OpenAsync(site);
        var request = await house.RequestAsync();

        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ =>
            (Func<IServiceProvider, Task<BeginAnswer>>)(services =>
                services.GetRequiredService<BeginPath>().RunAsync(request with { Key = RequestKey.New() }, Cancel))));

        got.Count(answer => answer!.Outcome == BeginOutcome.Began).ShouldBe(1);
        got.Count(answer => answer!.Outcome == BeginOutcome.Guided).ShouldBe(AtOnce - 1);
        (await house.PathsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_the_lock_the_constraint_of_the_database_lets_one_begin()
    {
        var house = await PathHouse.OpenAsync(site);

        var got = await RunUnlockedAsync(house);

        got.Count(answer => answer!.Outcome == BeginOutcome.Began).ShouldBe(1);
        (await house.PathsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Control_without_lock_and_constraint_everybody_begins()
    {
        var house = await PathHouse.OpenAsync(site);
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"drop index {GuidancePath.OneOpen}", Cancel));
        try
        {
            var got = await RunUnlockedAsync(house);

            got.Count(answer => answer!.Outcome == BeginOutcome.Began).ShouldBe(AtOnce);
        }
        finally
        {
            await site.QueryAsync(context => context.GuidancePaths.ExecuteDeleteAsync(Cancel));
            await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
                $"create unique index {GuidancePath.OneOpen} on guidance_path (person_id) where ended_at is null", Cancel));
        }
    }

    [Fact]
    public async Task Of_many_clicks_at_once_one_hand_over_is_accepted_once()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var asked = await house.AskAsync(await house.BeginAsync(), other);

        var got = await Race.RunAsync<object>(site, Enumerable.Range(0, AtOnce).Select(_ =>
            (Func<IServiceProvider, Task<object>>)(async services => await services.GetRequiredService<HandOverPath>().AcceptAsync(asked.Id, other.By, Cancel))));

        got.ShouldAllBe(answer => Equals(answer, PathWork.Done));
        (await other.PathsAsync()).Count.ShouldBe(1);
    }

    // All have looked before any of them writes: what happens by chance in a busy week happens here each time.
    async Task<IReadOnlyList<BeginAnswer?>> RunUnlockedAsync(PathHouse house)
    {
        var (meeting, request) = (new Meeting(), await house.RequestAsync());
        return await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(_ => (Func<IServiceProvider, Task<BeginAnswer>>)(services =>
        {
            var transaction = new Unlocked(services.GetRequiredService<AppDbContext>(), meeting);
            return ActivatorUtilities.CreateInstance<BeginPath>(services, transaction).RunAsync(request with { Key = RequestKey.New() }, Cancel);
        })));
    }

    sealed class Unlocked(AppDbContext context, Meeting meeting) : PathTransaction(context)
    {
        readonly AppDbContext context = context;

        public override async Task<Guid?> LockPersonAsync(PersonDetails person, CancellationToken cancellationToken)
        {
            var key = Person.KeyOf(person);
            var known = await context.People.Where(p => p.OrganisationId == person.OrganisationId && p.PersonKey == key).Select(p => (Guid?)p.Id)
                .SingleOrDefaultAsync(cancellationToken);
            await meeting.ArriveAsync();
            return known;
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
