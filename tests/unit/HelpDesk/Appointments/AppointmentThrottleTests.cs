using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>On a site of its own, because all tests come from one address.</summary>
public sealed class AppointmentThrottleTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    [Fact]
    public async Task Too_many_appointments_from_one_address_wait_and_what_was_typed_stays()
    {
        var (desk, visitor) = (await site.DeskAsync(), site.Visitor());
        var form = await FormAsync(visitor, desk, site.At(4, 10));
        (string, string)[] amina = [("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", Booker.NewNumber())];
        for (var number = 0; number < BookModel.AllowedFromOneAddress; number++)
        {
            (await visitor.SubmitAsync(form, amina)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        var next = await FormAsync(visitor, desk, site.At(4, 11));

        var answer = await visitor.SubmitAsync(next, ("Input.Name", "Bilal"), ("Input.Reach", "Phone"), ("Input.Phone", Booker.NewNumber()));
        var page = await answer.ReadPageAsync();
        var planned = (await site.PlannedAsync(desk)).Count;
        site.Clock.Advance(TimeSpan.FromMinutes(62));
        var later = await visitor.SubmitAsync((IHtmlFormElement)page.QuerySelector("main form[method=post]")!);

        (answer.StatusCode, planned).ShouldBe((HttpStatusCode.TooManyRequests, 1));
        answer.Headers.RetryAfter.ShouldNotBeNull();
        page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Bilal");
        later.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.PlannedAsync(desk)).Count.ShouldBe(2);
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, Desk desk, DateTimeOffset moment) => (IHtmlFormElement)(await browser.OpenAsync(
        $"{AppointmentLinks.Moment(AppointmentLinks.Begin, desk.Location, moment)}&over=Email")).QuerySelector("main form[method=post]")!;
}
