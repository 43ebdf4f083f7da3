using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Book;

namespace DigitaalWerkt.Tests.Classes.Book;

/// <summary>On a site of its own, because all tests come from one address.</summary>
public sealed class BookThrottleTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task Too_many_bookings_from_one_address_wait_and_hear_until_when()
    {
        var session = await site.PlanAsync(seats: 50);
        var visitor = site.Visitor();
        for (var number = 0; number < BookModel.AllowedFromOneAddress; number++)
        {
            await site.Visitor().BookAsync(session.Id);
        }

        var answer = await visitor.SendBookingAsync(session.Id, ("Input.Name", "Bilal"));
        site.Clock.Advance(TimeSpan.FromMinutes(62));
        var later = await visitor.SendBookingAsync(session.Id);

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.again")!.TextContent.ShouldContain("uur nog eens");
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Bilal");
        later.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
