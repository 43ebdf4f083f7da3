using System.Net;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Home;

public sealed class ErrorPageTests(ErrorSite site) : IClassFixture<ErrorSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int, string> Faults => new()
    {
        { 400, "Dat lukte niet" },
        { 403, "Deze pagina is niet voor jou" },
        { 404, "Deze pagina is er niet" },
        { 409, "Iemand was je voor" },
        { 410, "Dit is er niet meer" },
        { 422, "Er ontbreekt nog iets" },
        { 429, "Wacht even" },
        { 500, "Er ging iets mis bij ons" },
        { 503, "De site werkt nu even niet" },
        { 405, "Dat kan hier niet" },
        { 415, "Dat lukte niet" },
        { 504, "Er ging iets mis bij ons" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_has_a_page_in_plain_words_and_keeps_its_status(int status, string title)
    {
        var response = await site.Visitor().GetAsync($"/?faal={status}", Cancel);

        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await response.ReadPageAsync();
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector("a.button.primary").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("medewerker");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_form_that_fails_gets_the_same_page(int status, string title)
    {
        var response = await site.Visitor().PostFormAsync($"/taal?faal={status}");

        ((int)response.StatusCode).ShouldBe(status);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe(title);
    }

    [Fact]
    public async Task An_exception_tells_the_visitor_nothing_of_the_inside()
    {
        var response = await site.Visitor().GetAsync("/?faal=hard", Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await response.Content.ReadAsStringAsync(Cancel);
        text.ShouldContain("Er ging iets mis bij ons");
        text.ShouldNotContain(ErrorSite.Secret);
        text.ShouldNotContain(nameof(InvalidOperationException));
    }

    [Fact]
    public async Task A_form_that_throws_gets_the_page_too()
    {
        var response = await site.Visitor().PostFormAsync("/taal?faal=hard");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Er ging iets mis bij ons");
    }

    [Theory]
    [InlineData(429, true)]
    [InlineData(503, true)]
    [InlineData(404, false)]
    [InlineData(403, false)]
    public async Task Trying_again_is_offered_only_where_it_may_help(int status, bool offered)
    {
        var address = $"/hulp?faal={status}";

        var page = await site.Visitor().OpenAsync(address);

        page.QuerySelectorAll("main a").Any(link => link.GetAttribute("href") == address).ShouldBe(offered);
    }

    [Fact]
    public async Task A_request_from_another_site_is_refused_with_the_page()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/taal");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        var response = await site.Visitor().SendAsync(request, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze pagina is niet voor jou");
    }

    [Fact]
    public async Task Nobody_finds_a_fault_by_typing_its_address()
    {
        var response = await site.Visitor().GetAsync("/fout/500", Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze pagina is er niet");
    }

    [Fact]
    public async Task The_page_asks_nobody_who_the_visitor_is()
    {
        // A cookie of a session makes every other page ask the database.
        var visitor = site.Visitor(("__Host-team", "x"), ("__Host-taal", "ar"));

        var page = await visitor.OpenAsync("/?faal=503");

        page.QuerySelector("h1 + .translation[lang=ar]")!.TextContent.ShouldBe("الموقع لا يعمل الآن");
        page.QuerySelector("script").ShouldBeNull();
    }
}
