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
    // What is of one person, a step of an act, the same by another road, or about an error.
    static readonly string[] NotOnTheMap = [];

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
        var open = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                && endpoint.RoutePattern.Parameters.Count == 0)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.Trim('/')}");

        open.Distinct().Except(await PathsAsync(site.Visitor())).Order(StringComparer.Ordinal).ShouldBe(NotOnTheMap);
    }

    [Fact]
    public async Task Nothing_on_the_map_stands_where_search_engines_are_asked_not_to_look()
    {
        var visitor = site.Visitor();
        var robots = await visitor.GetStringAsync(SearchEngines.Robots, Cancel);
        var closed = robots.Split('\n').Where(line => line.StartsWith("Disallow: ", StringComparison.Ordinal)).Select(line => line["Disallow: ".Length..]).ToList();

        closed.ShouldContain("/team");
        robots.ShouldContain("Sitemap: https://");
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

    static async Task<List<string>> PathsAsync(HttpClient visitor)
    {
        var map = XDocument.Parse(await visitor.GetStringAsync(SearchEngines.Map, Cancel));
        return [.. map.Descendants(map.Root!.Name.Namespace + "loc").Select(address => new Uri(address.Value).AbsolutePath)];
    }
}
