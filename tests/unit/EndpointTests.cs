using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests;

public sealed class EndpointTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // Made by the build, not by us: serves files that were added since; the fallback policy refuses it.
    const string FilesOfDevelopment = "{**path:file}";

    static readonly string[] Known =
    [
        Policies.Team, Policies.Partner, Policies.Trainer, Policies.Steward, Policies.StewardAgenda, Policies.Emergency, Policies.Coordinator,
        Policies.NetworkCoordinator, Policies.AnyCoordinator, Policies.PasswordOnly,
    ];

    [Fact]
    public async Task Every_endpoint_says_who_may_open_it()
    {
        // Pages say it when they are compiled, which is when they are first asked for.
        await site.Visitor().GetAsync("/", TestContext.Current.CancellationToken);
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();

        var silent = endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                && !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(rule => Known.Contains(rule.Policy)))
            .Select(endpoint => endpoint.RoutePattern.RawText)
            .Where(path => path != FilesOfDevelopment);

        endpoints.Count.ShouldBeGreaterThan(20);
        silent.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_for_staff_is_open_to_everybody()
    {
        var open = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("team", StringComparison.Ordinal) || path.StartsWith("beheer", StringComparison.Ordinal))
            .Distinct();

        open.ShouldBe(
            ["team/aanmelden", "team/aanmelden/toegangssleutel", "team/aanmelden/toegangssleutel/vraag", "team/uitnodiging/{token:maxlength(100)}"],
            ignoreOrder: true);
    }

    /// <summary>The sweeps through all pages for staff know them by their address.</summary>
    [Fact]
    public async Task Every_page_for_staff_lies_where_the_sweeps_look()
    {
        await site.Visitor().GetAsync("/", TestContext.Current.CancellationToken);

        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path != FilesOfDevelopment && path.Split('/')[0] is not ("team" or "beheer"))
            .Distinct().ShouldBeEmpty();
    }
}
