using System.Net;
using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Platform.Web;

/// <summary>What every answer of the site carries, and what it lets in.</summary>
public sealed partial class EdgeTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nergens")]
    [InlineData("/css/site.css")]
    public async Task Every_answer_tells_the_browser_to_be_careful(string address)
    {
        var headers = (await site.Visitor().GetAsync(address, TestContext.Current.CancellationToken)).Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single();
        StyleHashes().Replace(policy, "").ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
            "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        headers.GetValues("Permissions-Policy").Single().ShouldContain("camera=()");
        headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_keeps_to_https_for_a_year_but_not_for_localhost()
    {
        var browser = site.Visitor();

        var here = await browser.GetAsync("/", TestContext.Current.CancellationToken);
        var there = await browser.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "digitaalwerkt.example" } }, TestContext.Current.CancellationToken);

        here.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        there.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
    }

    [Fact]
    public async Task A_name_that_is_not_ours_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };

        (await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Health_is_told_under_any_name()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = "10.1.2.3:8080" } };

        (await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_of_another_site_is_refused(string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/taal");
        request.Headers.Add(header, value);

        var response = await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.ReadPageAsync()).QuerySelector("h1").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", "https://localhost")]
    public async Task A_form_of_our_own_passes(string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/nergens");
        request.Headers.Add(header, value);

        (await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldNotBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_file_of_the_look_is_kept_for_ever_because_its_name_changes_with_it()
    {
        // As published; a build looks at the file itself, so that a developer sees a change.
        await using var published = site.WithWebHostBuilder(builder => builder.UseSetting("ReloadStaticAssetsAtRuntime", "false"));
        var visitor = published.CreateClient(new() { BaseAddress = new Uri("https://localhost") });
        var page = await visitor.OpenAsync("/");

        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        Fingerprinted().IsMatch(sheet).ShouldBeTrue(sheet);
        (await visitor.GetAsync(sheet, TestContext.Current.CancellationToken)).Headers.CacheControl!.ToString().ShouldBe("max-age=31536000, immutable");
    }

    [Fact]
    public async Task A_page_is_compressed_and_asked_for_again_each_time()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Encoding", "gzip, br" } } };

        var response = await site.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        response.Headers.CacheControl.Private.ShouldBeTrue();
    }

    [GeneratedRegex(@"^/css/site\.[a-z0-9]{10}\.css$")]
    private static partial Regex Fingerprinted();

    // The style sheets that may stand in a page; docs/adr/0011-styles-in-the-first-page.md.
    [GeneratedRegex(" 'sha256-[^']+'")]
    private static partial Regex StyleHashes();
}
