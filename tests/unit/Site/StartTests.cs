using System.Net;

namespace DigitaalWerkt.Tests.Site;

public sealed class StartTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_visitor_opens_the_start_page_without_account()
    {
        var response = await site.Visitor().GetAsync("/", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Wat wil je doen?");
    }
}
