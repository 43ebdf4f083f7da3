using System.Net;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Platform.Web;

/// <summary>Over a real socket, because only there does a request have a sender.</summary>
public sealed class TrustedProxyTests(TestDatabase databases)
{
    [Theory]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("", false)]
    public async Task Only_a_known_proxy_may_say_that_the_visitor_came_by_https(string trusted, bool believed)
    {
        await using var site = SiteProcess.Start(
            [("ConnectionStrings__Database", await databases.CreateWithTablesAsync()), ("Site__TrustedProxies", trusted), ("AllowedHosts", "localhost;site.example")]);
        await site.ReadyAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "site.example" } };
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");

        var response = await site.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Strict-Transport-Security").ShouldBe(believed);
    }
}
