using System.Security.Claims;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts;

/// <summary>Holds docs/who-may-what.md against the program: every address for staff, its forms, and the policy of each.</summary>
public sealed class WhoMayWhatTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static readonly StaffRole[] Everybody = Enum.GetValues<StaffRole>();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_address_for_staff_stands_in_the_table_once_with_its_forms()
    {
        var there = new List<string>();
        foreach (var endpoint in await EndpointsAsync())
        {
            there.Add($"{WhoMayWhat.Short(endpoint.RoutePattern.RawText!)}: {string.Join(", ", await VerbsAsync(endpoint))}");
        }
        var written = WhoMayWhat.All.Select(right => $"{right.Address}: {string.Join(", ", right.Verbs)}").ToList();

        there.Except(written).ShouldBeEmpty($"missing in {WhoMayWhat.Document}");
        written.Except(there).ShouldBeEmpty($"no longer so, in {WhoMayWhat.Document}");
        WhoMayWhat.All.GroupBy(right => right.Address).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_policy_of_each_address_says_the_same()
    {
        var problems = new List<string>();
        foreach (var endpoint in await EndpointsAsync())
        {
            var right = WhoMayWhat.Of(endpoint.RoutePattern.RawText!);
            if (await AdmitsAsync(endpoint, new ClaimsPrincipal(new ClaimsIdentity())) != right.Admits())
            {
                problems.Add($"a visitor of {right.Address}");
            }
            foreach (var role in Everybody)
            {
                if (await AdmitsAsync(endpoint, SignedIn(role)) != right.Admits(role))
                {
                    problems.Add($"{role} of {right.Address}");
                }
            }
        }

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void An_address_that_names_a_row_says_whose_it_is_and_no_other_does()
    {
        // What kind of file is no row.
        var naming = WhoMayWhat.All.Where(right => right.Address.Replace("{extension}", "").Contains('{')).ToList();

        naming.Count.ShouldBeGreaterThan(100);
        naming.Where(right => right.Whose is Whose.Nobody || right.Row == "—").ShouldBeEmpty();
        WhoMayWhat.All.Except(naming).Where(right => right.Whose is not Whose.Nobody || right.Row != "—").ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_belongs_to_somebody_is_reached_further_or_less_far_by_some() => WhoMayWhat.All
        .Where(right => right.Whose is not (Whose.Organisation or Whose.Oneself) && right.OfRoles.Values.Any(far => far > Extent.Yes)).ShouldBeEmpty();

    async Task<IReadOnlyList<RouteEndpoint>> EndpointsAsync()
    {
        // Pages say their routes when they are compiled, which is when they are first asked for.
        await site.Visitor().GetAsync("/", Cancel);
        return
        [
            .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[0] is "team" or "beheer"),
        ];
    }

    /// <summary>A page answers GET whether or not it has a handler for it.</summary>
    async Task<IEnumerable<string>> VerbsAsync(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Order();
        }
        var loaded = await site.Services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty);
        return loaded.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Where(verb => verb != HttpMethods.Head)
            .Append(HttpMethods.Get).Distinct().Order();
    }

    async Task<bool> AdmitsAsync(RouteEndpoint endpoint, ClaimsPrincipal person)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return true;
        }
        await using var scope = site.Services.CreateAsyncScope();
        var policy = await AuthorizationPolicy.CombineAsync(
            scope.ServiceProvider.GetRequiredService<IAuthorizationPolicyProvider>(),
            endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>());
        return (await scope.ServiceProvider.GetRequiredService<IAuthorizationService>().AuthorizeAsync(person, policy!)).Succeeded;
    }

    static ClaimsPrincipal SignedIn(StaffRole role) =>
        new LiveSession(Guid.NewGuid(), SignInMethod.Passkey, Guid.NewGuid(), "Ans", Guid.NewGuid(), "Ons huis", [role])
            .ToPrincipal("test");
}
