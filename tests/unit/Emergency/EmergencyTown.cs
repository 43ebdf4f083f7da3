using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Emergency;

/// <summary>An organisation that guides somebody, its coordinator, and a steward of another one who looks for them.</summary>
public sealed record EmergencyTown(
    ClassSite Site, PathHouse House, PersonDetails Person, GuidancePath Path, StaffMember Coordinator, StaffMember Steward)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Phone => Person.Reach.Written!;

    public static async Task<EmergencyTown> OpenAsync(ClassSite site, string name = "Noodina")
    {
        var house = await PathHouse.OpenAsync(site);
        var person = ClassSite.SomeBody(name) with { OrganisationId = house.Counsellor.OrganisationId };
        return new(
            site, house, person, await house.BeginAsync(person), await site.AddStaffMemberAsync([StaffRole.Coordinator], house.Name),
            await site.AddStaffMemberAsync([StaffRole.Steward], $"Desk {Guid.NewGuid():N}"));
    }

    public (string Name, string Value)[] Filled(params (string Name, string Value)[] more) =>
        [("Input.Name", Person.FirstName), ("Input.Reach", Phone), ("Input.Reason", nameof(EmergencyReason.Danger)), .. more];

    /// <summary>The second step, in which nothing was looked for yet.</summary>
    public static async Task<IHtmlFormElement> AskedAsync(HttpClient browser, params (string Name, string Value)[] filled)
    {
        var form = (await (await browser.FillInAsync(EmergencyLinks.Look, filled)).ReadPageAsync())
            .QuerySelector<IHtmlFormElement>("form.emergency")!;
        form.QuerySelector("[name='Input.SaysYes']").ShouldNotBeNull();
        return form;
    }

    /// <summary>Looks, in two steps.</summary>
    public static async Task<HttpResponseMessage> LookAsync(HttpClient browser, params (string Name, string Value)[] filled) =>
        await browser.SubmitAsync(await AskedAsync(browser, filled), ("Input.SaysYes", "true"));

    /// <summary>Looks for the person and finds them.</summary>
    public async Task<EmergencyLook> FoundAsync(HttpClient browser)
    {
        await LookAsync(browser, Filled());
        return await LastAsync();
    }

    public Task<EmergencyLook> LastAsync() => Site.QueryAsync(context =>
        context.EmergencyLooks.AsNoTracking().Where(l => l.StaffMemberId == Steward.Id).OrderByDescending(l => l.At).FirstAsync(Cancel));

    public Task<int> CountAsync() =>
        Site.QueryAsync(context => context.EmergencyLooks.CountAsync(l => l.StaffMemberId == Steward.Id, Cancel));
}
