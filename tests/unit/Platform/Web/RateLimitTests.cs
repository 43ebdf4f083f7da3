using System.Net;
using DigitaalWerkt.Tests.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Tests.Platform.Web;

public sealed class RateLimitTests(LimitedSite site) : IClassFixture<LimitedSite>
{
    [Fact]
    public async Task Too_many_guesses_get_429_and_the_time_to_wait()
    {
        var visitor = site.Visitor();

        var answers = new List<HttpResponseMessage>();
        for (var guess = 0; guess <= LimitedSite.Guesses; guess++)
        {
            // The last one would be refused for what it holds, if somebody over the limit were read at all.
            answers.Add(await visitor.PostFormAsync("/guarded/door", ("guess", guess == LimitedSite.Guesses ? "\0" : $"{guess}")));
        }

        answers.SkipLast(1).ShouldAllBe(answer => answer.StatusCode != HttpStatusCode.TooManyRequests);
        answers[^1].StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await answers[^1].ReadPageAsync()).QuerySelector("h1").ShouldNotBeNull();
        answers[^1].Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_class_behind_one_address_reads_and_practises_on()
    {
        var visitor = site.Visitor();

        for (var page = 0; page < 200; page++)
        {
            (await visitor.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await visitor.PostFormAsync("/elsewhere")).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }
    }
}

/// <summary>The site with few guesses for a place of the test's own.</summary>
public sealed class LimitedSite(TestDatabase databases) : SiteFixture(databases)
{
    public const int Guesses = 10;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("RateLimits:GuessesPerMinute", $"{Guesses}");
        builder.ConfigureTestServices(services => services.GuardAgainstGuessing("/guarded"));
    }
}
