using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Tests.Classes.Feeds;

/// <summary>On a site of its own: it uses up what one address may ask.</summary>
public sealed class ApiLimitTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Who_asks_more_than_once_a_second_for_a_minute_has_to_wait()
    {
        var partner = site.Visitor();
        var answers = new List<HttpStatusCode>();
        for (var time = 0; time < 2 * OpenData.AsksPerMinute + 1; time++)
        {
            answers.Add((await partner.VisitAsync(FeedLinks.Api)).StatusCode);
        }

        answers[0].ShouldBe(HttpStatusCode.OK);
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        (await partner.VisitAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
