using System.Diagnostics;
using System.Globalization;
using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>A database that freezes, dies and comes back: every page answers in time, and nobody has to restart the site.</summary>
public sealed class DatabaseFaultTests : IAsyncLifetime
{
    static readonly TimeSpan Promise = TimeSpan.FromSeconds(5);

    readonly string folder = Path.Combine(Path.GetTempPath(), $"dw-faults-{Guid.NewGuid():N}");
    EmbeddedPostgres server = null!;

    public async ValueTask InitializeAsync() => server = await StartServerAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task With_a_frozen_database_every_page_answers_within_five_seconds_and_recovers()
    {
        await using var site = new OperatedSite(server.ConnectionString);
        await using var asking = new OperatedSite(server.ConnectionString, everyPageAsks: true);
        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        await asking.UntilReadyIsAsync(HttpStatusCode.OK);
        // Each page once beforehand: this is about the database, not about making a page for the first time.
        foreach (var page in Pages(site))
        {
            await site.Visitor().GetAsync(page, TestContext.Current.CancellationToken);
        }
        var frozen = Signal.Family(Postmaster());
        Signal.Send("STOP", frozen);
        try
        {
            await Task.WhenAll(Pages(site).Select(page => ShouldAnswerAsync(site, page)));
            // All but the pages about a fault, which ask nobody who the visitor is.
            var pages = Pages(asking).Where(page => !page.StartsWith("/fout/", StringComparison.Ordinal));
            await Task.WhenAll(pages.Select(page => ShouldAnswerAsync(asking, page, HttpStatusCode.ServiceUnavailable)));
            await ShouldBeAliveAsync(asking);
            await asking.UntilReadyIsAsync(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            Signal.Send("CONT", frozen);
        }

        await asking.UntilReadyIsAsync(HttpStatusCode.OK);
        (await asking.Visitor().GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_a_killed_database_a_page_that_needs_it_says_503_and_comes_back_with_it()
    {
        await using var site = new OperatedSite(server.ConnectionString, everyPageAsks: true);
        await site.UntilReadyIsAsync(HttpStatusCode.OK);

        Signal.Send("KILL", Signal.Family(Postmaster()));

        await ShouldAnswerAsync(site, "/", HttpStatusCode.ServiceUnavailable);
        await ShouldBeAliveAsync(site);
        await server.DisposeAsync();
        server = await StartServerAsync();
        await site.UntilReadyIsAsync(HttpStatusCode.OK);
        (await site.Visitor().GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_database_a_visitor_opens_the_start_page_all_the_same()
    {
        await using var site = new OperatedSite(server.ConnectionString);
        await site.UntilReadyIsAsync(HttpStatusCode.OK);

        Signal.Send("KILL", Signal.Family(Postmaster()));

        await site.UntilReadyIsAsync(HttpStatusCode.ServiceUnavailable);
        var visitor = site.Visitor();
        (await visitor.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/health/ready?database=no", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    static async Task ShouldAnswerAsync(OperatedSite site, string page, HttpStatusCode? status = null)
    {
        var watch = Stopwatch.StartNew();
        using var response = await site.Visitor().GetAsync(page);

        watch.Elapsed.ShouldBeLessThan(Promise, page);
        ((int)response.StatusCode).ShouldNotBe(500, page);
        if (status is not null)
        {
            response.StatusCode.ShouldBe(status.Value, page);
            response.Headers.RetryAfter.ShouldNotBeNull(page);
            (await response.ReadPageAsync()).QuerySelector("h1").ShouldNotBeNull(page);
        }
    }

    static async Task ShouldBeAliveAsync(OperatedSite site)
    {
        var visitor = site.Visitor();
        var watch = Stopwatch.StartNew();
        using var response = await visitor.GetAsync("/health/live", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMilliseconds(200));
    }

    /// <summary>Every page, with something at the places of its parameters.</summary>
    static IEnumerable<string> Pages(OperatedSite site) =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments
                .Select(segment => string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart word ? word.Content : "1")))))
            .Distinct();

    Task<EmbeddedPostgres> StartServerAsync() => EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataDirectory = folder, Durable = true }, TestContext.Current.CancellationToken);

    int Postmaster() => int.Parse(
        File.ReadLines(Directory.GetFiles(folder, "postmaster.pid", SearchOption.AllDirectories).Single()).First(), CultureInfo.InvariantCulture);
}
