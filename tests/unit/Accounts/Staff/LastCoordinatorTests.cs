using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class LastCoordinatorTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_last_coordinator_of_an_organisation_stays_however_many_ask_at_once()
    {
        // Five coordinators of one organisation who each let the next one stop, all at the same moment.
        var others = new List<StaffMember>();
        for (var more = 0; more < 5; more++)
        {
            others.Add(await site.AddStaffMemberAsync([StaffRole.Coordinator], "Huis van vijf"));
        }
        var forms = new List<(HttpClient Browser, IHtmlFormElement Form)>();
        foreach (var (place, member) in others.Index())
        {
            var own = await site.SignInAsync(member);
            forms.Add((own, await FormAsync(own, StaffLinks.DisableMember(others[(place + 1) % others.Count].Id))));
        }
        await Task.WhenAll(forms.Select(ready => ready.Browser.SubmitAsync(ready.Form)));

        var left = await site.QueryAsync(context => context.StaffMembers
            .CountAsync(member => member.Organisation!.Name == "Huis van vijf" && member.Roles.Contains(StaffRole.Coordinator) && member.DisabledAt == null));
        left.ShouldBeGreaterThanOrEqualTo(1);
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, string address)
    {
        var form = (IHtmlFormElement)(await browser.OpenAsync(address)).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return form;
    }
}
