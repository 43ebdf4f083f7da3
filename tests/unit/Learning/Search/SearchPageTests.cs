using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Learning.Search;

public sealed class SearchPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_JavaScript_a_form_finds_lessons_as_the_cards_of_the_list()
    {
        var form = (IHtmlFormElement)(await site.Visitor().OpenAsync("/lessen")).QuerySelector("form.search")!;

        form.Method.ShouldBe("get");
        var field = form.QuerySelector("input")!.GetAttribute("name");
        var page = await site.Visitor().OpenAsync($"{form.GetAttribute("action")}?{field}=wagtwoort");

        var card = page.QuerySelectorAll("a.choice")[0];
        card.GetAttribute("href").ShouldBe("/lessen/wachtwoord");
        card.QuerySelector("img").ShouldNotBeNull();
        page.QuerySelector("h2.found")!.TextContent.ShouldMatch("^[0-9]+ les(sen)? gevonden$");
        ((IHtmlInputElement)page.QuerySelector("#zoek")!).Value.ShouldBe("wagtwoort");
        page.QuerySelectorAll("h2").ShouldHaveSingleItem("the other lessons are away");
        page.QuerySelectorAll("a.button").Select(link => link.GetAttribute("href")).ShouldContain("/lessen");
    }

    [Fact]
    public async Task When_nothing_is_found_the_page_says_where_to_ask()
    {
        var page = await site.Visitor().OpenAsync("/lessen?zoek=werkbon");

        var empty = page.QuerySelector(".empty")!;
        empty.TextContent.ShouldContain("Over “werkbon” is er nog geen les.");
        empty.QuerySelector("a")!.GetAttribute("href").ShouldBe("/hulp?van=%2Flessen%3Fzoek%3Dwerkbon");
        page.QuerySelectorAll("a.choice").ShouldBeEmpty();
        var help = await site.Visitor().OpenAsync(empty.QuerySelector("a")!.GetAttribute("href")!);
        help.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain("/lessen?zoek=werkbon");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200b")]
    public async Task Nothing_to_look_for_is_the_list_as_it_is(string typed)
    {
        var page = await site.Visitor().OpenAsync($"/lessen?zoek={Uri.EscapeDataString(typed)}");

        page.QuerySelectorAll("h2").Length.ShouldBe(4);
        page.QuerySelector(".empty").ShouldBeNull();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onfocus=\"alert(1)")]
    [InlineData("{0}{1}")]
    [InlineData("😀")]
    public async Task Anything_may_stand_in_the_address(string typed)
    {
        var manyTimes = string.Concat(Enumerable.Repeat(typed, 500));
        foreach (var address in (string[])[$"/lessen?zoek={Uri.EscapeDataString(typed)}", $"/lessen?zoek={Uri.EscapeDataString(manyTimes)}"])
        {
            var answer = await site.Visitor(("__Host-taal", "ar")).GetAsync(address, Cancel);

            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await answer.ReadPageAsync();
            page.QuerySelector("main script, main [onfocus]").ShouldBeNull();
            ((IHtmlInputElement)page.QuerySelector("#zoek")!).Value.Length.ShouldBeLessThanOrEqualTo(60);
        }
    }

    [Fact]
    public async Task What_somebody_looks_for_is_kept_nowhere()
    {
        var answer = await site.Visitor().GetAsync("/lessen?zoek=wachtwoord", Cancel);

        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task With_a_help_language_a_title_of_that_language_finds_its_lesson_and_stands_under_the_Dutch()
    {
        var card = (await site.Visitor(("__Host-taal", "tr")).OpenAsync("/lessen?zoek=e-posta")).QuerySelectorAll("a.choice")[0];

        card.QuerySelector(".word")!.ChildNodes[0].TextContent.ShouldContain("e-mail");
        card.QuerySelector(".word [lang=tr]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_card_that_is_found_says_how_far_the_learner_is()
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync("/lessen/wifi");

        (await visitor.OpenAsync("/lessen?zoek=wifi")).QuerySelectorAll("a.choice")[0].TextContent.ShouldContain("Je bent bezig: stap 1 van");
    }
}
