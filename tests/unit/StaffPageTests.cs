using System.Net;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests;

/// <summary>What holds for every page of staff, seen by going through all that there are.</summary>
public sealed class StaffPageTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    [Fact]
    public async Task No_computer_keeps_what_staff_see()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var seen = 0;

        foreach (var address in Addresses())
        {
            var answer = await coordinator.GetAsync(address, TestContext.Current.CancellationToken);
            // A script is the same for everybody and is about nobody.
            if (answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType != "text/javascript")
            {
                seen++;
                answer.Headers.CacheControl?.NoStore.ShouldBe(true, address);
            }
        }

        seen.ShouldBeGreaterThan(20);
    }

    /// <summary>Of all pages for staff that need nothing in their address.</summary>
    IEnumerable<string> Addresses() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.RoutePattern.Parameters.Count == 0)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Distinct();
}
