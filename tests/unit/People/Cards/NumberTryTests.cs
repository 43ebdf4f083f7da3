using System.Globalization;
using System.Net;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.People.Cards;

/// <summary>A short number is guessable, so wrong ones are counted.</summary>
public sealed class NumberTryTests(TestDatabase databases)
{
    static int guesses;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_wrong_numbers_with_one_card_bring_a_pause_and_another_card_goes_on()
    {
        await using var site = await SiteAsync();
        var (desk, holder, other) = (
            await CardDesk.OpenAsync(site, "Jobteam"), await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site, "Bilal"));
        var number = await desk.NumberAsync();
        for (var i = 0; i < LayCard.AllowedWithOneCard; i++)
        {
            (await holder.TypeAsync(Guess())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        var answer = await holder.TypeAsync(number);
        var yes = await holder.Browser.PostFormAsync(ShowLinks.Show, (ShowModel.NumberField, number), ("ja", "true"));

        (answer.StatusCode, yes.StatusCode).ShouldBe((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests));
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBe(LayCard.Window, TimeSpan.FromSeconds(10));
        (await answer.ReadPageAsync()).QuerySelector("main a[href^='/hulp']").ShouldNotBeNull();
        (await desk.RowsAsync()).ShouldBeEmpty();
        (await other.TypeAsync(number)).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Clock.Advance(LayCard.Window);
        (await holder.TypeAsync(await desk.NumberAsync())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_try_that_had_to_wait_too_long_is_not_counted()
    {
        await using var site = await SiteAsync();
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Jobteam"), await CardDesk.HolderAsync(site));
        var (number, before) = (await desk.NumberAsync(), await TriesAsync());

        await site.QueryAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancel);
            await context.Database.ExecuteSqlAsync($"select 1 from person_card_number for update", Cancel);
            (await holder.Browser.PostFormAsync(ShowLinks.Show, (ShowModel.NumberField, number), ("ja", "true"))).StatusCode
                .ShouldBe(HttpStatusCode.ServiceUnavailable);
            return true;
        });

        (await TriesAsync()).ShouldBe(before);
        (await holder.TypeAsync(number)).StatusCode.ShouldBe(HttpStatusCode.OK);

        Task<int> TriesAsync() => site.QueryAsync(context => context.Set<ThrottleCount>().SumAsync(count => count.Count, Cancel));
    }

    [Fact]
    public async Task From_one_address_many_cards_together_have_fifty()
    {
        await using var site = await SiteAsync();
        var desk = await CardDesk.OpenAsync(site, "Jobteam");
        var number = await desk.NumberAsync();
        for (var i = 0; i < LayCard.AllowedFromOneAddress / LayCard.AllowedWithOneCard; i++)
        {
            var guesser = await CardDesk.HolderAsync(site);
            for (var guess = 0; guess < LayCard.AllowedWithOneCard; guess++)
            {
                (await guesser.TypeAsync(Guess())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            }
        }

        (await (await CardDesk.HolderAsync(site)).TypeAsync(number)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task From_all_addresses_together_there_are_no_more_than_the_site_allows()
    {
        await using var site = await SiteAsync();
        var number = ReadOutNumber.Read(await (await CardDesk.OpenAsync(site, "Jobteam")).NumberAsync())!.Value;
        for (var i = 0; i < LayCard.AllowedInAll; i++)
        {
            (await TryAsync(site, ReadOutNumber.Read(Guess())!.Value, i)).ShouldBe(LayOutcome.Wrong);
        }

        (await TryAsync(site, number, LayCard.AllowedInAll)).ShouldBe(LayOutcome.Paused);
        site.Clock.Advance(LayCard.Window);
        (await TryAsync(site, number, LayCard.AllowedInAll)).ShouldBe(LayOutcome.Wrong, "it is too old by now, and was looked at");
    }

    [Fact]
    public async Task Right_numbers_count_for_nobody()
    {
        await using var site = await SiteAsync();
        var (desk, holder) = (await CardDesk.OpenAsync(site, "Jobteam"), await CardDesk.HolderAsync(site));
        var number = await desk.NumberAsync();

        for (var i = 0; i <= LayCard.AllowedWithOneCard; i++)
        {
            (await holder.TypeAsync(number)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    static Task<LayOutcome> TryAsync(ClassSite site, ReadOutNumber number, int from) => site.WithAsync<LayCard, LayOutcome>(async lay =>
        (await lay.FindAsync(number, Guid.NewGuid(), new IPAddress([10, 0, (byte)(from / 250), (byte)(from % 250)]), Cancel)).Outcome);

    // Of a hundred million numbers, those from here on are free unless one of a handful happens to lie among them.
    static string Guess() => (50_000_000 + Interlocked.Increment(ref guesses)).ToString("D8", CultureInfo.InvariantCulture);

    async Task<ClassSite> SiteAsync()
    {
        var site = new ClassSite(databases);
        await site.InitializeAsync();
        return site;
    }
}
