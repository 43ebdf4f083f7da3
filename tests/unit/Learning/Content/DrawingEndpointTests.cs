using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Content;

public sealed class DrawingEndpointTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    Module Module => site.Services.GetRequiredService<ModuleLibrary>().Modules[0];

    [Fact]
    public async Task A_visitor_gets_a_drawing_to_keep()
    {
        var response = await GetAsync(Module.Drawing.Url);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Module.Drawing.Content);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?v=")]
    [InlineData("?v=0123456789ab")]
    public async Task A_drawing_under_another_hash_is_not_kept(string query)
    {
        var response = await GetAsync(Module.Drawing.Url.Split('?')[0] + query);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
    }

    [Theory]
    [InlineData("/lessen/{0}/beeld/nl.md")]
    [InlineData("/lessen/{0}/beeld/..%2Fnl.md")]
    [InlineData("/lessen/{0}/beeld/%2e%2e%2fmodule.yml")]
    [InlineData("/lessen/{0}/beeld/%2Fetc%2Fpasswd")]
    [InlineData("/lessen/weg/beeld/kaart.svg")]
    [InlineData("/lessen/..%2F{0}/beeld/kaart.svg")]
    public async Task Nothing_else_is_served(string address)
    {
        var response = await GetAsync(string.Format(null, address, Module.Slug));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    Task<HttpResponseMessage> GetAsync(string address) => site.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
}
