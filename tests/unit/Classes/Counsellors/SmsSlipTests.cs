using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes.Counsellors;

namespace DigitaalWerkt.Tests.Classes.Counsellors;

public sealed class SmsSlipTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task The_slip_goes_by_SMS_when_the_counsellor_presses_once_a_day()
    {
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(await site.PlanAsync(inDays: 5), ClientDesk.SomeClient());
        var digits = (await desk.PersonAsync(booking)).Reach.Phone!.Value.TrimStart('+');
        await site.SendAsync();
        Sent().ShouldBe(1, "the confirmation");

        var form = await desk.FormAsync(CounsellorLinks.Booking(booking.Id));
        var answer = await desk.Browser.SubmitAsync(form);
        await desk.Browser.SubmitAsync(form);
        await site.SendAsync();

        Sent().ShouldBe(2);
        (await desk.Browser.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector("[role=status].panel")!.TextContent.ShouldContain("onderweg");
        site.Clock.Advance(TimeSpan.FromDays(1));
        desk = desk with { Browser = await site.SignInAsync(desk.Counsellor) };
        await desk.Browser.SubmitAsync(await desk.FormAsync(CounsellorLinks.Booking(booking.Id)));
        await site.SendAsync();
        Sent().ShouldBe(3, "the next day it may be asked for again");

        int Sent() => site.Gateway.Bodies.Count(body => body.Contains(digits) && body.Contains("Je hebt een plaats"));
    }

    [Theory]
    [InlineData("+316123450 07")]
    [InlineData("via")]
    public async Task Who_is_not_reached_by_SMS_has_no_such_button(string reach)
    {
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(await site.PlanAsync(inDays: 5), reach == "via" ? "Fatma" : "Roza " + reach);

        (await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id))).QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task The_outsider_sends_nothing()
    {
        var booking = await (await ClientDesk.OpenAsync(site)).BookedAsync(await site.PlanAsync(inDays: 5), ClientDesk.SomeClient());
        var outsider = await ClientDesk.OpenAsync(site, "Elders");
        var own = await outsider.BookedAsync(await site.PlanAsync(inDays: 5), ClientDesk.SomeClient());
        var form = await outsider.FormAsync(CounsellorLinks.Booking(own.Id));
        form.SetAttribute("action", CounsellorLinks.Booking(booking.Id));

        (await outsider.Browser.SubmitAsync(form)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
