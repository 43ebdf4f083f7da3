using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>Many who freeze the same report at once, with the index of the database and without it.</summary>
[Collection(nameof(Alone))]
public sealed class FreezeRaceTests(ClassSite site) : IClassFixture<ClassSite>
{
    const int AtOnce = 12;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_freeze_one_report_at_once_there_is_one_edition()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync(met: 3);

        var got = await RunAsync(town);

        got.Count(result => result is FreezeResult.Frozen).ShouldBe(1);
        got.Count(result => result is FreezeResult.Before).ShouldBe(AtOnce - 1);
        (await CountAsync(town)).ShouldBe(1);
    }

    [Fact]
    public async Task Control_without_the_index_there_are_as_many_as_freeze()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync();
        await DoAsync($"drop index {FrozenReport.OncePerEdition}");
        try
        {
            (await RunAsync(town)).ShouldAllBe(result => result == FreezeResult.Frozen);
            (await CountAsync(town)).ShouldBe(AtOnce);
        }
        finally
        {
            await DoAsync("alter table frozen_report disable trigger user");
            await site.QueryAsync(context => context.FrozenReports.Where(report => report.Period == town.Period).ExecuteDeleteAsync(Cancel));
            await DoAsync("alter table frozen_report enable trigger user");
            await DoAsync($"create unique index {FrozenReport.OncePerEdition} on frozen_report (period, edition)");
        }
    }

    Task<int> CountAsync(FrozenTown town) =>
        site.QueryAsync(context => context.FrozenReports.CountAsync(report => report.Period == town.Period, Cancel));

    Task<int> DoAsync(string statement) => site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(statement, Cancel));

    // All have looked before any of them writes, each with words of their own: what the same person sends twice is one act.
    async Task<IReadOnlyList<FreezeResult?>> RunAsync(FrozenTown town)
    {
        var meeting = new Meeting();
        var got = await Race.RunAsync(site, Enumerable.Range(0, AtOnce).Select(number => (Func<IServiceProvider, Task<FreezeOutcome>>)(async services =>
        {
            var frozen = new Meets(services.GetRequiredService<AppDbContext>(), meeting);
            var freeze = ActivatorUtilities.CreateInstance<FreezeReport>(services, frozen);
            return await freeze.RunAsync(await town.RequestAsync(services, 1, why: $"Nagekeken door {number}."), town.NetworkUser, Cancel);
        })));
        return [.. got.Select(one => one?.Result)];
    }

    sealed class Meets(AppDbContext context, Meeting meeting) : ReadFrozen(context)
    {
        public override async Task<FrozenReport?> LastAsync(string period, CancellationToken cancellationToken)
        {
            var found = await base.LastAsync(period, cancellationToken);
            await meeting.ArriveAsync();
            return found;
        }
    }

    sealed class Meeting
    {
        readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int missing = AtOnce;

        // Whoever looks once more, after they lost, just passes.
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
