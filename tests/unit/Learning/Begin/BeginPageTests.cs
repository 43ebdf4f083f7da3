using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Learning.Begin;

public sealed class BeginPageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_taps_on_pictures_lead_to_a_lesson_that_begins_with_one_more()
    {
        var visitor = site.Visitor();
        var start = (await visitor.OpenAsync("/lessen")).QuerySelector("main .choice")!;
        start.TextContent.ShouldContain("Begin hier");

        var page = await visitor.OpenAsync(start.GetAttribute("href")!);
        foreach (var (question, answer) in new[]
        {
            ("Heb je een e-mailadres?", "Nee"), ("Wat wil je vandaag doen?", "Werk zoeken"), ("Hoe lang heb je?", "5 minuten"),
        })
        {
            page.QuerySelector("h1")!.TextContent.ShouldBe(question);
            var choices = page.QuerySelectorAll("a.choice");
            choices.ShouldAllBe(choice => choice.QuerySelector("img") != null);
            page = await visitor.OpenAsync(choices.Single(choice => choice.TextContent.Trim() == answer).GetAttribute("href")!);
        }

        page.QuerySelector("h2")!.TextContent.ShouldBe("Een vacature zoeken");
        page.QuerySelector(".panel a")!.GetAttribute("href").ShouldBe("/hulp?van=%2Fbegin", "somebody helps to make an address");
        var begun = await visitor.SubmitAsync((IHtmlFormElement)page.QuerySelector("main form")!);
        begun.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        begun.Headers.Location!.ToString().ShouldBe("/lessen/vacature-zoeken/waarom");
        (await visitor.OpenAsync("/lessen")).QuerySelector("main .choice")!.GetAttribute("href")
            .ShouldBe("/lessen/vacature-zoeken", "one path: go on");
        (await visitor.OpenAsync("/")).QuerySelector("a.go-on")!.GetAttribute("href").ShouldBe("/lessen/vacature-zoeken/waarom");
    }

    [Fact]
    public async Task Each_picture_of_an_answer_is_there()
    {
        foreach (var address in (string[])["/begin", "/begin?e-mail=ja", "/begin?e-mail=ja&wil=vdab"])
        {
            foreach (var picture in (await site.Visitor().OpenAsync(address)).QuerySelectorAll(".choice img"))
            {
                (await site.Visitor().GetAsync(picture.GetAttribute("src"), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
            }
        }
    }

    [Theory]
    [InlineData("/begin")]
    [InlineData("/begin?e-mail=ja")]
    [InlineData("/begin?e-mail=ja&wil=vdab")]
    [InlineData("/begin?e-mail=ja&wil=vdab&tijd=10")]
    public async Task One_tap_leaves_the_questions_and_looking_changes_nothing(string address)
    {
        var answer = await site.Visitor().GetAsync(address, Cancel);

        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await answer.ReadPageAsync()).QuerySelectorAll("main a.button").Single(link => link.TextContent == "Ik kies zelf een les")
            .GetAttribute("href").ShouldBe("/lessen");
    }

    [Theory]
    [InlineData("/begin?e-mail=misschien", "Heb je een e-mailadres?")]
    [InlineData("/begin?e-mail=&wil=vdab&tijd=5", "Heb je een e-mailadres?")]
    [InlineData("/begin?e-mail=ja&wil=<b>", "Wat wil je vandaag doen?")]
    [InlineData("/begin?e-mail=ja&wil=vdab&tijd=-1", "Hoe lang heb je?")]
    public async Task What_is_no_answer_is_asked_again(string address, string question) =>
        (await site.Visitor().OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe(question);

    [Fact]
    public async Task Whoever_did_the_lesson_is_led_to_another()
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync("/lessen/vacature-zoeken");

        (await visitor.OpenAsync("/begin?e-mail=ja&wil=werk-zoeken&tijd=5")).QuerySelector("main form")!.GetAttribute("action")
            .ShouldNotBe("/lessen/vacature-zoeken");
    }
}
