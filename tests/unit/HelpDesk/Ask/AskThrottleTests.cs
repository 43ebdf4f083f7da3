using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

/// <summary>On a site of its own, because all tests come from one address.</summary>
public sealed class AskThrottleTests(AskSite site) : IClassFixture<AskSite>
{
    [Fact]
    public async Task Too_many_questions_from_one_address_wait_and_nothing_is_lost()
    {
        var visitor = site.Visitor();
        for (var number = 0; number < AskModel.AllowedFromOneAddress; number++)
        {
            await site.AskAsync(visitor, $"Vraag {number}.");
        }
        var form = await site.ReachFormAsync(visitor, "Nog een vraag.");

        var answer = await visitor.SubmitAsync(form, [.. AskSite.Filled(("Input.Name", "Bilal"))]);
        var page = await answer.ReadPageAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(62));
        var later = await visitor.SubmitAsync(AskSite.Form(page));

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        page.QuerySelector<IHtmlInputElement>("#Input_Name")!.Value.ShouldBe("Bilal");
        later.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
