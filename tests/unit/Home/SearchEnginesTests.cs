using System.Net;
using System.Xml.Linq;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Home.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Home;

public sealed class SearchEnginesTests(ClassSite site) : IClassFixture<ClassSite>
{
    // Steps of an act, tools, and what is for whoever prints.
    static readonly string[] NotOnTheMap =
    [
        "/doe-check/in-woorden", "/doe-check/klaar", "/groepslessen/vergeten", "/hulp/afspraak", "/hulp/afspraak/verstuurd", "/hulp/vergeten",
        "/hulp/volgen", "/hulp/vraag", "/lessen/voor-een-vacature/kiezen", "/lessen/voor-een-vacature/lijst", "/lessen/voor-een-vacature/tekst",
        "/netwerk/nieuwsbrief/verstuurd", "/oefentelefoon", "/signalen/melden", "/stijl", "/taal", "/vorming/affiches",
    ];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_on_the_map_is_there_for_a_visitor_and_says_what_it_is()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();

        var paths = await PathsAsync(visitor);

        paths.ShouldBeUnique();
        paths.ShouldContain($"/groepslessen/{session.Id}");
        paths.ShouldContain("/signalen/38");
        foreach (var path in paths)
        {
            (await visitor.GetAsync(path, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task Every_page_that_everybody_may_open_stands_on_the_map_or_is_known_not_to()
    {
        var visitor = site.Visitor();
        var closed = await ClosedAsync(visitor);
        var open = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                && endpoint.RoutePattern.Parameters.Count == 0)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.Trim('/')}")
            .Where(path => !closed.Exists(start => path.StartsWith(start, StringComparison.Ordinal)));

        open.Distinct().Except(await PathsAsync(visitor)).Order(StringComparer.Ordinal).ShouldBe(NotOnTheMap);
    }

    [Fact]
    public async Task Nothing_on_the_map_stands_where_search_engines_are_asked_not_to_look()
    {
        var visitor = site.Visitor();
        var closed = await ClosedAsync(visitor);

        closed.ShouldContain("/team");
        (await visitor.GetStringAsync(SearchEngines.Robots, Cancel)).ShouldContain("Sitemap: https://");
        (await PathsAsync(visitor)).Where(path => closed.Exists(start => path.StartsWith(start, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_with_the_address_of_a_lesson_shows_its_name_and_what_it_teaches()
    {
        var page = await site.Visitor().OpenAsync("/lessen/e-mail-openen?van=ergens");

        string? Property(string name) => page.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");
        Property("title").ShouldBe("Een e-mail openen");
        Property("description").ShouldBe(page.QuerySelector(".lead")!.TextContent);
        Property("url").ShouldNotBeNull().ShouldEndWith("/lessen/e-mail-openen");
        var picture = new Uri(Property("image")!);
        (await site.Visitor().GetAsync(picture.AbsolutePath, Cancel)).Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task What_is_of_one_person_has_no_preview()
    {
        (await site.Visitor().OpenAsync("/mijn")).QuerySelector("meta[property^='og:']").ShouldBeNull();
        (await site.Visitor().OpenAsync("/kaart")).QuerySelector("meta[name=description]").ShouldBeNull();
    }

    static async Task<List<string>> ClosedAsync(HttpClient visitor)
    {
        var lines = (await visitor.GetStringAsync(SearchEngines.Robots, Cancel)).Split('\n');
        return [.. lines.Where(line => line.StartsWith("Disallow: ", StringComparison.Ordinal)).Select(line => line["Disallow: ".Length..])];
    }

    static async Task<List<string>> PathsAsync(HttpClient visitor)
    {
        var map = XDocument.Parse(await visitor.GetStringAsync(SearchEngines.Map, Cancel));
        return [.. map.Descendants(map.Root!.Name.Namespace + "loc").Select(address => new Uri(address.Value).AbsolutePath)];
    }
}
