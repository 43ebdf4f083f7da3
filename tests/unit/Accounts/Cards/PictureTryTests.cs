using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class PictureTryTests(CardSite site) : IClassFixture<CardSite>
{
    const int AtOnce = 20;

    [Fact]
    public async Task Wrong_pictures_are_told_kindly_and_counted()
    {
        var holder = await site.MakeCardAsync();

        var response = await ChooseAsync(holder, holder.WrongPictures);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Dat zijn andere prenten. Probeer nog eens.");
        (await site.FindAsync(holder.Card)).WrongTries.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_tries_are_announced()
    {
        var holder = await site.MakeCardAsync();
        for (var i = 0; i < 6; i++)
        {
            await ChooseAsync(holder, holder.WrongPictures);
        }

        var page = await (await ChooseAsync(holder, holder.WrongPictures)).ReadPageAsync();

        page.Body!.TextContent.ShouldContain("Je kan nog 3 keer proberen.");
    }

    [Fact]
    public async Task Ten_wrong_choices_bring_a_pause_with_a_clock_time_and_a_person()
    {
        var holder = await site.MakeCardAsync();
        HttpResponseMessage response = null!;
        for (var i = 0; i < LearnerCard.AllowedTries; i++)
        {
            response = await ChooseAsync(holder, holder.WrongPictures);
        }

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta!.Value.ShouldBe(LearnerCard.Pause, TimeSpan.FromSeconds(10));
        var page = await response.ReadPageAsync();
        var until = (await site.FindAsync(holder.Card)).PausedUntil!.Value.AddMinutes(1).InBrussels();
        page.QuerySelector(".lead")!.TextContent.ShouldContain($"om {until:HH.mm} uur");
        page.QuerySelector("a[href^='/hulp']").ShouldNotBeNull();
        (await ChooseAsync(holder, holder.Pictures)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await site.Visitor().GetAsync(holder.Address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);

        site.Clock.Advance(LearnerCard.Pause + TimeSpan.FromSeconds(1));

        (await ChooseAsync(holder, holder.Pictures)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.FindAsync(holder.Card)).WrongTries.ShouldBe(0);
    }

    [Fact]
    public async Task Twenty_wrong_choices_at_once_are_counted_one_by_one()
    {
        var holder = await site.MakeCardAsync();
        // Room for this test beside the others, which choose from the same address.
        await site.QueryAsync(context => context.ThrottleCounts.ExecuteDeleteAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => ChooseAsync(holder, holder.WrongPictures)));

        answers.Count(answer => answer.StatusCode is HttpStatusCode.UnprocessableEntity).ShouldBe(LearnerCard.AllowedTries - 1);
        answers.Count(answer => answer.StatusCode is HttpStatusCode.TooManyRequests).ShouldBe(AtOnce - LearnerCard.AllowedTries + 1);
        (await site.FindAsync(holder.Card)).WrongTries.ShouldBe(LearnerCard.AllowedTries);
    }

    [Fact]
    public async Task Without_the_row_lock_the_same_choices_would_be_miscounted()
    {
        var holder = await site.MakeCardAsync();
        using var everybodyHasRead = new Barrier(AtOnce);

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Factory.StartNew(
            () => TryWithoutLock(holder, everybodyHasRead), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        (await site.FindAsync(holder.Card)).WrongTries.ShouldBeLessThan(LearnerCard.AllowedTries);
    }

    [Fact]
    public async Task Too_many_wrong_choices_from_one_address_wait_whatever_the_card()
    {
        var cards = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => site.MakeCardAsync()));
        var address = IPAddress.Parse("203.0.113.20");

        var outcomes = new List<TryOutcome>();
        for (var i = 0; i <= TryPictures.AllowedFromOneAddress; i++)
        {
            var card = cards[i % cards.Length].Card;
            outcomes.Add(await TryAsync(card.ToSecret() with { Pictures = [.. card.ToSecret().Pictures.Reverse()] }, address));
        }

        outcomes.Count(outcome => outcome is TryOutcome.Wrong).ShouldBe(TryPictures.AllowedFromOneAddress);
        outcomes[^1].ShouldBe(TryOutcome.Paused);
        (await TryAsync(cards[0].Card.ToSecret(), address)).ShouldBe(TryOutcome.Paused);
        (await TryAsync(cards[0].Card.ToSecret(), IPAddress.Parse("203.0.113.21"))).ShouldBe(TryOutcome.Right);
    }

    Task<HttpResponseMessage> ChooseAsync(CardHolder holder, string pictures) =>
        site.Visitor().PostFormAsync(holder.Address, ("gekozen", pictures));

    async Task<TryOutcome> TryAsync(CardSecret secret, IPAddress address)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<TryPictures>().RunAsync(secret, address, CancellationToken.None)).ShouldNotBeNull().Outcome;
    }

    void TryWithoutLock(CardHolder holder, Barrier everybodyHasRead)
    {
        using var scope = site.Services.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var card = context.LearnerCards.Single(c => c.Id == holder.Card.CardId);
        everybodyHasRead.SignalAndWait();
        card.Try(holder.Card.ToSecret() with { Pictures = [] }, site.Clock.GetUtcNow());
        context.SaveChanges();
    }
}
