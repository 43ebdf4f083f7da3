using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class LastCoordinatorTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_last_coordinator_stays_whoever_asks_and_however_many_at_once()
    {
        var first = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var browser = await site.SignInAsync(first);

        var stop = await browser.FillInAsync(StaffLinks.DisableMember(first.Id));
        stop.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stop.ReadPageAsync()).FirstError().ShouldBe("Dit is de laatste coördinator. Maak eerst iemand anders coördinator.");
        (await browser.FillInAsync(StaffLinks.Member(first.Id), ("Input.Roles", "Trainer"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        // Five coordinators who each let the next one stop, all at the same moment.
        var others = new List<StaffMember> { first };
        for (var more = 0; more < 4; more++)
        {
            others.Add(await site.AddStaffMemberAsync([StaffRole.Coordinator]));
        }
        var forms = new List<(HttpClient Browser, IHtmlFormElement Form)>();
        foreach (var (place, member) in others.Index())
        {
            var own = await site.SignInAsync(member);
            forms.Add((own, await FormAsync(own, StaffLinks.DisableMember(others[(place + 1) % others.Count].Id))));
        }
        await Task.WhenAll(forms.Select(ready => ready.Browser.SubmitAsync(ready.Form)));

        var left = await site.QueryAsync(context => context.StaffMembers
            .CountAsync(member => member.Roles.Contains(StaffRole.Coordinator) && member.DisabledAt == null));
        left.ShouldBeGreaterThanOrEqualTo(1);
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, string address)
    {
        var form = (IHtmlFormElement)(await browser.OpenAsync(address)).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return form;
    }
}
