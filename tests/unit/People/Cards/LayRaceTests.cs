using System.Data.Common;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.People.Cards;

/// <summary>Two devices with one number, at once: both have found it before one of them takes it.</summary>
[Collection(nameof(Alone))]
public sealed class LayRaceTests(TestDatabase databases)
{
    const int Devices = 2;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_devices_with_one_number_one_lays_its_card()
    {
        var (answers, rows) = await RaceAsync(believesWhatItTook: false);

        answers.ShouldBe([LayOutcome.Right, LayOutcome.Wrong], ignoreOrder: true);
        rows.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Control_without_looking_who_took_the_number_both_would()
    {
        var (answers, rows) = await RaceAsync(believesWhatItTook: true);

        answers.ShouldAllBe(answer => answer == LayOutcome.Right);
        rows.Count.ShouldBe(Devices);
    }

    [Fact]
    public async Task The_same_form_pressed_twice_at_once_lays_the_card_once_and_both_presses_are_answered_alike()
    {
        await using var site = new MeetingSite(databases);
        await site.InitializeAsync();
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Jobteam"), await CardDesk.HolderAsync(site));
        var number = ReadOutNumber.Read(await desk.NumberAsync())!.Value;
        var request = RequestKey.New();
        site.Meet(Devices);

        var answers = await Task.WhenAll(Enumerable.Range(0, Devices).Select(_ => LayAsync(site, number, holder.LearnerId, request)));

        answers.ShouldAllBe(answer => answer == LayOutcome.Right);
        (await desk.RowsAsync()).ShouldHaveSingleItem();
    }

    async Task<(LayOutcome[] Answers, List<PersonCard> Rows)> RaceAsync(bool believesWhatItTook)
    {
        await using var site = new MeetingSite(databases) { BelievesWhatItTook = believesWhatItTook };
        await site.InitializeAsync();
        var desk = await CardDesk.OpenAsync(site, "Jobteam");
        var (one, other) = (await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site, "Bilal"));
        var number = ReadOutNumber.Read(await desk.NumberAsync())!.Value;
        site.Meet(Devices);

        var answers = await Task.WhenAll(
            LayAsync(site, number, one.LearnerId, RequestKey.New()), LayAsync(site, number, other.LearnerId, RequestKey.New()));

        return (answers, await desk.RowsAsync());
    }

    static Task<LayOutcome> LayAsync(ClassSite site, ReadOutNumber number, Guid learner, RequestKey request) =>
        site.WithAsync<LayCard, LayOutcome>(async lay => (await lay.RunAsync(number, learner, request, null, Cancel)).Outcome);

    /// <summary>The site on which everybody who is about to take a number waits for the other.</summary>
    sealed class MeetingSite(TestDatabase databases) : ClassSite(databases)
    {
        readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int missing;

        /// <summary>True: whoever takes a number that is gone is told that they got it.</summary>
        public bool BelievesWhatItTook { get; init; }

        public void Meet(int expected) => missing = expected;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(new BeforeTaking(this))));
        }

        Task ArriveAsync()
        {
            var left = Interlocked.Decrement(ref missing);
            if (left == 0)
            {
                complete.SetResult();
            }
            return left < 0 ? Task.CompletedTask : complete.Task;
        }

        sealed class BeforeTaking(MeetingSite site) : DbCommandInterceptor
        {
            public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
                DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
            {
                if (IsTaking(command))
                {
                    await site.ArriveAsync();
                }
                return result;
            }

            public override ValueTask<int> NonQueryExecutedAsync(
                DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
                ValueTask.FromResult(IsTaking(command) && site.BelievesWhatItTook ? 1 : result);

            static bool IsTaking(DbCommand command) =>
                command.CommandText.StartsWith("DELETE FROM person_card_number", StringComparison.OrdinalIgnoreCase);
        }
    }
}
