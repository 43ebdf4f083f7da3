using System.Net;
using DigitaalWerkt.Tests.HelpDesk.Ask;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.HelpDesk.Follow;

/// <summary>On a site of its own, because all tests come from one address.</summary>
public sealed class FindThrottleTests(AskSite site) : IClassFixture<AskSite>
{
    [Fact]
    public async Task Many_codes_from_one_address_wait_and_right_ones_are_not_counted()
    {
        var ticket = await site.TicketAsync(await site.AskAsync(site.Visitor(), "Xyz.", ("Input.Phone", "0470 12 34 56")));
        for (var number = 0; number < FindModel.AllowedFromOneAddress; number++)
        {
            (await FindAsync(ticket.Code)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await FindAsync(ShortCode.New())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        var paused = await FindAsync(ticket.Code);
        site.Clock.Advance(TimeSpan.FromMinutes(61));

        paused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        paused.Headers.RetryAfter.ShouldNotBeNull();
        (await FindAsync(ticket.Code)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    Task<HttpResponseMessage> FindAsync(string code) => site.Visitor().PostFormAsync(FollowLinks.Find, ("Input.Code", code), ("Input.Known", "456"));
}
