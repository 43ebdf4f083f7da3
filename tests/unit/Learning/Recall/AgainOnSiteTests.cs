using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Practice;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigitaalWerkt.Tests.Learning.Recall;

/// <summary>What comes of a finished lesson on the days after it, in a browser without JavaScript.</summary>
public sealed class AgainOnSiteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string Lesson = "e-mail-beantwoorden";
    const string Again = "/lessen/e-mail-beantwoorden/nog-eens";
    const int LongestRoad = 18;

    static readonly IReadOnlyList<Module> Lessons =
        new ModuleLibrary(new ContentFolder(Path.Combine(Repository.Root, "content")), NullLogger<ModuleLibrary>.Instance).Modules;

    public static TheoryData<string> Slugs => [.. Lessons.Select(module => module.Slug)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Slugs))]
    public async Task The_task_of_every_lesson_comes_back_three_times_and_its_road_is_walked_from_another_start(string slug)
    {
        for (var number = 1; number <= 3; number++)
        {
            var browser = Finished(slug, daysAgo: 30, again: number - 1);
            var phone = await new PhoneVisitor(browser).OpenAsync($"/lessen/{slug}/nog-eens");
            foreach (var word in new[] { "Geef een tip", "Nog een tip", "Toon het mij" })
            {
                await phone.TapAsync(word);
            }
            for (var taps = 0; phone.Page.QuerySelector(".panel.right") is null; taps++)
            {
                taps.ShouldBeLessThan(LongestRoad, slug);
                await phone.TapLitAsync();
            }

            var done = await browser.SubmitAsync((IHtmlFormElement)phone.Page.QuerySelector("form.step-next")!);

            done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            done.Headers.Location!.ToString().ShouldBe($"/lessen/{slug}/klaar");
            var card = (await browser.OpenAsync("/lessen")).QuerySelector($"a.choice[href='/lessen/{slug}']")!;
            card.QuerySelector(".ticks")!.TextContent.Count(sign => sign == '\u2714').ShouldBe(number);
        }
    }

    [Fact]
    public async Task It_starts_on_the_home_screen_with_the_task_of_the_lesson()
    {
        var phone = await new PhoneVisitor(Finished(Lesson, daysAgo: 1)).OpenAsync(Again);

        phone.Title.ShouldBe("Start");
        phone.Page.QuerySelector("h1")!.TextContent.ShouldBe("Nog eens proberen?");
        phone.Page.QuerySelector(".task .panel")!.TextContent.ShouldContain("Antwoord en stuur je cv mee.");
    }

    [Fact]
    public async Task One_line_on_the_start_page_and_above_the_lessons_and_a_notice_on_the_phone_lead_there()
    {
        var browser = Finished(Lesson, daysAgo: 1);

        foreach (var address in (string[])["/", "/lessen", "/oefentelefoon"])
        {
            (await browser.OpenAsync(address)).QuerySelectorAll($"a[href='{Again}']").ShouldHaveSingleItem(address);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(60, 3)]
    public async Task On_other_days_nothing_is_said_and_the_address_leads_to_the_lesson(int daysAgo, int again)
    {
        var browser = Finished(Lesson, daysAgo, again, againDaysAgo: Math.Min(daysAgo, 1));

        foreach (var address in (string[])["/", "/lessen", "/oefentelefoon"])
        {
            (await browser.OpenAsync(address)).QuerySelector($"a[href='{Again}']").ShouldBeNull(address);
        }
        foreach (var answer in new[]
        {
            await browser.GetAsync(Again, Cancel), await browser.PostFormAsync(Again),
            await browser.PostFormAsync($"{Again}/oefenen", ("act", "show")),
        })
        {
            answer.Headers.Location!.ToString().ShouldBe($"/lessen/{Lesson}");
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("/lessen/weg/nog-eens")]
    [InlineData("/lessen/weg/nog-eens/oefenen")]
    public async Task What_is_not_there_is_a_404(string address)
    {
        (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().PostFormAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_task_that_is_not_done_is_not_told_as_done()
    {
        var browser = Finished(Lesson, daysAgo: 1);

        var answer = await browser.PostFormAsync(Again);

        answer.Headers.Location!.ToString().ShouldBe(Again);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await browser.OpenAsync(Again)).QuerySelectorAll(".step-next a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("/lessen");
    }

    [Fact]
    public async Task An_act_that_is_refused_shows_the_task_again_and_the_address_of_the_form_leads_to_it()
    {
        var browser = Finished(Lesson, daysAgo: 1);

        var refused = await browser.PostFormAsync(
            $"{Again}/oefenen", ("act", "send"), ("scherm", "antwoord.fietsen-cv"), ("text", "Mijn kaart is 4111 1111 1111 1111."));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.ReadPageAsync()).QuerySelector("#antwoord-fout")!.TextContent.ShouldContain("alleen van jou");
        (await browser.GetAsync($"{Again}/oefenen", Cancel)).Headers.Location!.ToString().ShouldBe(Again);
    }

    [Fact]
    public async Task With_a_card_it_is_the_same_on_another_device()
    {
        var browser = Finished("e-mail-openen", daysAgo: 1);
        await browser.PostFormAsync("/kaart");
        var phone = await new PhoneVisitor(browser).OpenAsync("/lessen/e-mail-openen/nog-eens");
        foreach (var (word, isLink) in new[] { ("Mail", true), ("Lucia Romero", false), ("aan mij", false) })
        {
            await (isLink ? phone.GoAsync(word) : phone.TapAsync(word));
        }

        await browser.SubmitAsync((IHtmlFormElement)phone.Page.QuerySelector("form.step-next")!);
        await browser.PostFormAsync("/lessen/e-mail-openen/nog-eens");

        var card = (await browser.OpenAsync("/lessen")).QuerySelector("a.choice[href='/lessen/e-mail-openen']")!;
        card.QuerySelector(".ticks")!.TextContent.Count(sign => sign == '\u2714')
            .ShouldBe(1, "a second tap on the button tells nothing new");
        (await browser.OpenAsync("/lessen/e-mail-openen/klaar")).QuerySelector(".panel.right")!.TextContent
            .ShouldContain("Je weet het nog.");
    }

    [Fact]
    public async Task The_firm_that_was_written_to_answers_on_the_next_day()
    {
        var phone = await new PhoneVisitor(Finished(Lesson, daysAgo: 2)).OpenAsync();
        phone.Rows[0].ShouldBe("Fietsen Rondom");
        await phone.TapAsync("Fietsen Rondom");
        phone.Page.QuerySelector(".phone-mail")!.TextContent.ShouldContain("We kregen je antwoord en je cv.");
        await phone.GoAsync("Terug");
        phone.Page.QuerySelectorAll(".unread .phone-who").Select(row => row.TextContent).ShouldNotContain("Fietsen Rondom");
    }

    [Theory]
    // It is a quarter past ten: the bicycle shop writes at ten past nine, the care home at twenty past ten.
    [InlineData(Lesson, 0, "Fietsen Rondom", false)]
    [InlineData(Lesson, 1, "Fietsen Rondom", true)]
    [InlineData("formulier-invullen", 1, "Zorghuis Lindetuin", false)]
    [InlineData("formulier-invullen", 2, "Zorghuis Lindetuin", true)]
    public async Task An_answer_comes_in_at_its_own_time_and_bears_it(string lesson, int daysAgo, string firm, bool isThere)
    {
        var phone = await new PhoneVisitor(Finished(lesson, daysAgo)).OpenAsync();

        phone.Rows.Contains(firm).ShouldBe(isThere);
        if (isThere)
        {
            phone.Page.QuerySelector(".phone-list .phone-when")!.TextContent.ShouldBe(daysAgo == 1 ? "09.10" : "13 sep");
        }
    }

    [Fact]
    public async Task In_a_task_only_the_e_mails_of_the_lesson_are_there()
    {
        var phone = await new PhoneVisitor(Finished(Lesson, daysAgo: 2)).OpenAsync("/lessen/e-mail-openen/probeer");

        phone.Rows.ShouldNotContain("Fietsen Rondom");
    }

    /// <summary>A browser of somebody who finished a lesson, and did its task again since.</summary>
    HttpClient Finished(string slug, int daysAgo, int again = 0, int againDaysAgo = 10)
    {
        var lesson = Lessons.Single(module => module.Slug == slug);
        var now = site.Clock.GetUtcNow();
        var finished = now.AddDays(-daysAgo).AddHours(-1).ToUnixTimeSeconds();
        var tried = now.AddDays(-againDaysAgo).AddHours(-1).ToUnixTimeSeconds();
        ProgressEvent[] events =
        [
            .. lesson.Steps.Select(step => new ProgressEvent(slug, step.Id, ProgressKind.Done, finished + step.Number)),
            .. Enumerable.Range(1, again)
                .Select(number => new ProgressEvent(slug, $"nog-eens-{number}", ProgressKind.Done, tried + 60 + number)),
        ];
        var answer = new DefaultHttpContext();
        site.Services.GetRequiredService<DeviceCookie<ProgressEvent[]>>().Write(answer, events, TimeSpan.FromDays(1)).ShouldBeTrue();
        var cookie = answer.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2);
        return site.Visitor((cookie[0], cookie[1]));
    }
}
