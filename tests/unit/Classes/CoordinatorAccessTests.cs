using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Phrases;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>The pages of coordinators about classes, which are common to all partners: for coordinators only, of a partner or of the network.</summary>
public sealed class CoordinatorAccessTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    public static TheoryData<string> Looks =>
    [
        PlanningLinks.Sessions, CalendarLinks.Figures, ExchangeLinks.Export, ExchangeLinks.Import, ExchangeLinks.Template, ExchangeLinks.Copy, FeedLinks.All,
        PhraseLinks.All, ExchangeLinks.Export + "/groepslessen.csv", ExchangeLinks.Export + "/groepslessen.xlsx",
    ];

    public static TheoryData<string> Forms => [ExchangeLinks.Export, ExchangeLinks.Import, ExchangeLinks.Confirm, FeedLinks.All, PhraseLinks.All];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Only_a_coordinator_opens_it(string address)
    {
        (await OpenAsync(await site.SignInAsync(StaffRole.Coordinator), address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await OpenAsync(await site.SignInAsync(StaffRole.NetworkCoordinator), address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var outsider in new[] { StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor })
        {
            (await OpenAsync(await site.SignInAsync(outsider), address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{outsider}");
        }
        (await OpenAsync(site.Visitor(), address)).Headers.Location!.ToString().ShouldContain(StaffLinks.SignIn);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Only_a_coordinator_sends_its_form_and_never_without_its_token(string address)
    {
        (await (await site.SignInAsync(StaffRole.Trainer)).PostFormAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await site.SignInAsync(StaffRole.Coordinator)).PostFormAsync(address)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    static Task<HttpResponseMessage> OpenAsync(HttpClient browser, string address) => browser.GetAsync(address, TestContext.Current.CancellationToken);
}
