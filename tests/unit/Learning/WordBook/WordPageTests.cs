using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.WordBook;

/// <summary>Somebody taps a word in a lesson, keeps it, and meets it again; in a browser without JavaScript.</summary>
public sealed class WordPageTests(ClassSite site) : IClassFixture<ClassSite>
{
    const string Word = "/woorden/verzenden";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    long Now => site.Clock.GetUtcNow().ToUnixTimeSeconds();

    [Fact]
    public async Task A_word_of_a_step_is_tapped_read_and_kept_and_leads_back()
    {
        var visitor = site.Visitor();
        var step = await visitor.OpenAsync("/lessen/e-mail-openen/zo");
        var tapped = step.QuerySelectorAll("a[href^='/woorden/']").Single(link => link.TextContent == "aan mij").GetAttribute("href")!;

        var page = (await visitor.OpenAsync(tapped)).QuerySelector("main")!;

        page.QuerySelector("h1")!.TextContent.ShouldBe("aan mij");
        page.QuerySelector("a.back")!.GetAttribute("href").ShouldBe("/lessen/e-mail-openen/zo");
        page.QuerySelector("figure.picture img").ShouldNotBeNull();
        page.QuerySelector("[data-hear]")!.HasAttribute("hidden").ShouldBeTrue("no dead button");
        (await visitor.FillInAsync(tapped, ("doe", "bewaar"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.OpenAsync(tapped)).QuerySelector("main")!.TextContent.ShouldContain("Dit is een van jouw woorden.");
        (await visitor.OpenAsync(WordLinks.Mine)).QuerySelectorAll(".my-words b").Select(word => word.TextContent).ShouldBe(["aan mij"]);
    }

    [Fact]
    public async Task It_stands_there_in_the_help_language_and_the_word_stays_Dutch()
    {
        var page = (await site.Visitor(("__Host-taal", "ar")).OpenAsync(Word)).QuerySelector("main")!;

        page.QuerySelector("h1")!.TextContent.ShouldBe("Verzenden");
        page.QuerySelector(".translation[lang=ar]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Kept_on_a_device_it_goes_along_to_the_card_once()
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync(Word, ("doe", "bewaar"));

        var holder = await CardDesk.HolderAsync(site, browser: visitor);

        (await WordsAsync(holder)).ShouldHaveSingleItem().Word.ShouldBe("verzenden");
        (await visitor.OpenAsync(WordLinks.Mine)).QuerySelectorAll(".my-words li").ShouldHaveSingleItem();
        await visitor.PostFormAsync(Word, ("doe", "bewaar"));
        (await WordsAsync(holder)).ShouldHaveSingleItem("kept already");
        await visitor.PostFormAsync(Word, ("doe", "weg"));
        (await visitor.OpenAsync(WordLinks.Mine)).QuerySelector(".my-words").ShouldBeNull();
        (await (await CardDesk.HolderAsync(site)).Browser.OpenAsync(WordLinks.Mine)).QuerySelector(".my-words").ShouldBeNull("of another card");
    }

    [Fact]
    public async Task After_a_day_it_comes_back_and_another_word_is_explained_kindly()
    {
        var device = DeviceOf(new WordEvent("verzenden", WordAct.Kept, Now - 2 * 86_400));
        (await device.OpenAsync(SiteLinks.Mine)).QuerySelector($"a[href='{WordLinks.Practise}']").ShouldNotBeNull();
        var form = (IHtmlFormElement)(await device.OpenAsync(WordLinks.Practise)).QuerySelector("form.word-choices")!;
        var other = form.QuerySelectorAll("button").Select(button => button.GetAttribute("value")!).First(value => value is not ("verzenden" or PractiseModel.DontKnow));

        var wrong = await device.SubmitAsync(form, ("keuze", other));
        wrong.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await wrong.ReadPageAsync()).QuerySelector(".panel.again")!.TextContent.ShouldContain("Kies een ander woord.");

        var right = await device.SubmitAsync(form, ("keuze", "verzenden"));
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var after = (await device.OpenAsync(right.Headers.Location!.ToString())).QuerySelector("main")!;
        after.TextContent.ShouldContain("Je weet het nog: Verzenden");
        after.TextContent.ShouldContain("Klaar voor vandaag.");
        (await device.SubmitAsync(form, ("keuze", "verzenden"))).Headers.Location!.ToString().ShouldBe(WordLinks.Practise, "sent twice");
    }

    [Fact]
    public async Task Whoever_does_not_know_sees_the_word_and_it_waits_until_tomorrow()
    {
        var device = DeviceOf(new WordEvent("verzenden", WordAct.Kept, Now - 2 * 86_400));
        var form = (IHtmlFormElement)(await device.OpenAsync(WordLinks.Practise)).QuerySelector("form.word-choices")!;

        var answer = await device.SubmitAsync(form, ("keuze", PractiseModel.DontKnow));

        answer.Headers.Location!.ToString().ShouldStartWith(Word);
        (await device.OpenAsync(WordLinks.Practise)).QuerySelector("form.word-choices").ShouldBeNull();
    }

    [Fact]
    public async Task More_than_forty_are_not_kept_and_forty_fit_on_a_device_with_all_that_happened_to_them()
    {
        var words = SomeLessons.Library.Words.All.Take(WordLog.MostKept + 1).Select(word => word.Slug).ToList();
        WordEvent[] full =
        [
            .. words.Take(WordLog.MostKept).SelectMany((word, i) => Enumerable.Range(0, 5)
                .Select(act => new WordEvent(word, act == 0 ? WordAct.Kept : act == 4 ? WordAct.Shown : WordAct.Recalled, Now - 9_000_000 + i * 7_919 + act * 1_234_567))),
        ];

        var device = DeviceOf(full);
        var answer = await device.PostFormAsync($"/woorden/{words[^1]}", ("doe", "bewaar"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".panel.again")!.TextContent.ShouldContain("Je hebt al 40 woorden.");
    }

    [Fact]
    public async Task They_are_read_taken_along_and_erased_with_all_the_rest()
    {
        var holder = await CardDesk.HolderAsync(site);
        await holder.Browser.PostFormAsync(Word, ("doe", "bewaar"));

        JsonDocument.Parse(await holder.Browser.GetStringAsync(CardLinks.TakeAlong, Cancel)).RootElement.GetProperty("woorden").GetArrayLength().ShouldBe(1);
        (await holder.Browser.OpenAsync(CardLinks.Data)).QuerySelector("main")!.TextContent.ShouldContain("Verzenden");
        await holder.Browser.FillInAsync(CardLinks.Erase);

        (await WordsAsync(holder)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("//elders.example")]
    [InlineData("https://elders.example")]
    public async Task It_leads_back_to_pages_of_this_site_only(string from) =>
        (await site.Visitor().OpenAsync($"{Word}?van={Uri.EscapeDataString(from)}")).QuerySelector("a.back")!.GetAttribute("href").ShouldBe(WordLinks.Mine);

    [Fact]
    public async Task A_word_that_no_lesson_has_is_not_there() =>
        (await site.Visitor().GetAsync("/woorden/bestaat-niet", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    Task<List<WordEntry>> WordsAsync(CardDesk.Holder holder) =>
        site.QueryAsync(context => context.WordEntries.AsNoTracking().Where(e => e.LearnerId == holder.LearnerId).ToListAsync(Cancel));

    HttpClient DeviceOf(params WordEvent[] events)
    {
        var answer = new DefaultHttpContext();
        site.Services.GetRequiredService<DeviceCookie<WordEvent[]>>().Write(answer, events, TimeSpan.FromDays(1)).ShouldBeTrue();
        var cookie = answer.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2);
        return site.Visitor((cookie[0], cookie[1]));
    }
}
