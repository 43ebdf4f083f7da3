using System.Net;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Home;

public sealed class LanguageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tr", "ltr", "Ne yapmak istiyorsun?")]
    [InlineData("ar", "rtl", "ماذا تريد أن تفعل؟")]
    public async Task A_visitor_reads_help_in_their_language_under_the_Dutch(string code, string direction, string text)
    {
        var visitor = site.Visitor();

        var answer = await visitor.PostFormAsync("/taal", ("taal", code), ("terug", "/"));
        var page = await visitor.OpenAsync("/");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        page.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        page.DocumentElement.GetAttribute("dir").ShouldBe("ltr");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Wat wil je doen?");
        var translation = page.QuerySelector("h1 + .translation")!;
        translation.TextContent.ShouldBe(text);
        translation.GetAttribute("lang").ShouldBe(code);
        translation.GetAttribute("dir").ShouldBe(direction);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("xx")]
    [InlineData("")]
    public async Task Any_other_choice_means_Dutch_only(string code)
    {
        var visitor = site.Visitor(("__Host-taal", "tr"));

        await visitor.PostFormAsync("/taal", ("taal", code), ("terug", "/"));

        (await visitor.OpenAsync("/")).QuerySelector(".translation").ShouldBeNull();
    }

    [Fact]
    public async Task A_tampered_choice_is_Dutch_only()
    {
        var page = await site.Visitor(("__Host-taal", "tr-<script>")).OpenAsync("/");

        page.QuerySelector(".translation").ShouldBeNull();
    }

    [Theory]
    [InlineData("/hulp?van=%2Flessen", "/hulp?van=%2Flessen")]
    [InlineData("https://elders.example/", "/")]
    [InlineData("//elders.example/", "/")]
    [InlineData("/\\elders.example/", "/")]
    [InlineData("hulp", "/")]
    [InlineData("", "/")]
    public async Task The_choice_leads_back_to_where_the_visitor_was_and_never_to_another_site(string back, string expected)
    {
        var answer = await site.Visitor().PostFormAsync("/taal", ("taal", "ar"), ("terug", back));

        answer.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Fact]
    public async Task The_browsers_own_word_about_where_the_visitor_is_goes_first()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/taal") { Content = new FormUrlEncodedContent([new("taal", "ar"), new("terug", "/oud")]) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Referrer = new Uri("https://localhost/hulp?van=%2F");

        var answer = await site.Visitor().SendAsync(request, Cancel);

        answer.Headers.Location!.OriginalString.ShouldBe("/hulp?van=%2F");
    }

    [Fact]
    public async Task The_choice_stands_on_every_page_without_script_in_the_languages_own_script()
    {
        var page = await site.Visitor().OpenAsync("/hulp");

        var form = page.QuerySelector("header details form[method=post][action='/taal']")!;
        form.QuerySelectorAll("button[lang]").Select(button => (button.GetAttribute("lang"), button.TextContent)).ShouldBe(
        [
            ("ar", "العربية"), ("bg", "Български"), ("en", "English"), ("es", "Español"), ("fr", "Français"), ("pl", "Polski"), ("ro", "Română"),
            ("tr", "Türkçe"), ("uk", "Українська"),
        ]);
        page.QuerySelector("input[name=__RequestVerificationToken]").ShouldBeNull();
    }

    [Fact]
    public async Task Opening_the_address_changes_nothing()
    {
        var answer = await site.Visitor().GetAsync("/taal?taal=ar", Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }
}
