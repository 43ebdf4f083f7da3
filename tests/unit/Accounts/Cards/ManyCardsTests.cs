using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class ManyCardsTests(CardSite site) : IClassFixture<CardSite>
{
    [Fact]
    public async Task A_class_makes_its_cards_and_a_machine_has_to_wait()
    {
        for (var made = 0; made < IndexModel.AllowedFromOneAddress; made++)
        {
            (await AskAsync()).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        var response = await AskAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter.ShouldNotBeNull();
        (await response.ReadPageAsync()).QuerySelector(".panel.again")!.TextContent.ShouldContain("veel kaarten");
        site.Clock.Advance(TimeSpan.FromMinutes(61));
        (await AskAsync()).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    Task<HttpResponseMessage> AskAsync() => site.Visitor().PostFormAsync(CardLinks.Mine);
}
