using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Guidance.Paths;

/// <summary>One person for many counsellors at once, with both nets, with one of them, and with none; and many who accept one hand-over, also in the order
/// that goes wrong without them.</summary>
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

    [Fact]
    public async Task Whoever_accepts_while_a_colleague_does_finds_that_it_is_done()
    {
        var (house, other, asked) = await AskAsync();

        var got = await OverlapAsync(asked, other, await ColleagueOfAsync(other), Net.Both);

        got.ShouldBe((PathWork.Done, PathWork.Done));
        (await HandedOverAsync(house)).ShouldBe(1);
        (await house.LastHandOverAsync((await house.PathsAsync()).Single())).AnsweredById.ShouldBe(other.Counsellor.Id);
        (await other.PathsAsync()).Single().CounsellorId.ShouldBe(other.Counsellor.Id);
    }

    [Fact]
    public async Task Without_the_lock_the_version_of_the_path_lets_one_hand_over_be_accepted_once()
    {
        var (house, other, asked) = await AskAsync();
        var colleague = await ColleagueOfAsync(other);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => OverlapAsync(asked, other, colleague, Net.Version));

        (await HandedOverAsync(house)).ShouldBe(1);
        (await other.PathsAsync()).Single().CounsellorId.ShouldBe(colleague.StaffMemberId);
    }

    [Fact]
    public async Task Control_without_lock_and_version_one_hand_over_is_accepted_twice()
    {
        var (house, other, asked) = await AskAsync();

        var got = await OverlapAsync(asked, other, await ColleagueOfAsync(other), Net.None);

        got.ShouldBe((PathWork.Done, PathWork.Done));
        (await HandedOverAsync(house)).ShouldBe(2);
        // One guides the person, and another stands there as whoever took over.
        (await house.LastHandOverAsync((await house.PathsAsync()).Single())).AnsweredById.ShouldNotBe((await other.PathsAsync()).Single().CounsellorId);
    }

    async Task<(PathHouse House, PathHouse Other, PathHandOver Asked)> AskAsync()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        return (house, other, await house.AskAsync(await house.BeginAsync(), other));
    }

    async Task<PathActor> ColleagueOfAsync(PathHouse house)
    {
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], house.Name);
        return new(colleague.Id, colleague.OrganisationId);
    }

    async Task<int> HandedOverAsync(PathHouse house) =>
        (await house.EventsAsync((await house.PathsAsync()).Single())).Count(happened => happened.Kind == PathEventKind.HandedOver);

    // The first has looked and has not written yet when the other comes.
    Task<(PathWork First, PathWork Second)> OverlapAsync(PathHandOver asked, PathHouse first, PathActor second, Net net) => Overlap.RunAsync(
        site,
        (services, meanwhile) => ActivatorUtilities.CreateInstance<HandOverPath>(
            services, new Slow(services.GetRequiredService<AppDbContext>(), meanwhile, net)).AcceptAsync(asked.Id, first.By, Cancel),
        services => services.GetRequiredService<HandOverPath>().AcceptAsync(asked.Id, second, Cancel));

    enum Net
    {
        Both,
        Version,
        None,
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

    /// <summary>Once it has looked something else happens, and only then it goes on.</summary>
    sealed class Slow(AppDbContext context, Func<Task> meanwhile, Net net) : PathTransaction(context)
    {
        readonly AppDbContext context = context;

        public override async Task<(GuidancePath Path, PathHandOver HandOver)?> LockAskedAsync(
            Guid handOverId, Guid askedOrganisationId, CancellationToken cancellationToken)
        {
            if (net == Net.Both)
            {
                var held = await base.LockAskedAsync(handOverId, askedOrganisationId, cancellationToken);
                await meanwhile();
                return held;
            }
            var asked = await context.PathHandOvers.SingleAsync(h => h.Id == handOverId, cancellationToken);
            var path = await context.GuidancePaths.SingleAsync(p => p.Id == asked.PathId, cancellationToken);
            await meanwhile();
            if (net == Net.None)
            {
                // As if the path had no version: it is changed, whatever became of it.
                context.Entry(path).Property(p => p.Version).OriginalValue = await context.GuidancePaths.AsNoTracking()
                    .Where(p => p.Id == path.Id).Select(p => p.Version).SingleAsync(cancellationToken);
            }
            return (path, asked);
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
