using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>The network makes operations; partners read those in which they take part.</summary>
public sealed class OperationPagesTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_network_makes_one_and_its_partners_read_it_and_nobody_else()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis met oproep");
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var answer = await network.FillInAsync(ReportingLinks.NewOperation, Filled("Oproep 1057", counsellor.OrganisationId));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var id = await site.QueryAsync(context => context.Operations.Where(o => o.Name == "Oproep 1057").Select(o => o.Id).SingleAsync(Cancel));
        (await network.OpenAsync(ReportingLinks.Operation(id))).Body!.TextContent.ShouldContain("Niemand vergeleek deze codes");
        foreach (var (who, sees) in new[] { ("Huis met oproep", true), ("Huis zonder oproep", false) })
        {
            var coordinator = await site.SignInAsync(StaffRole.Coordinator, who);
            (await coordinator.OpenAsync(ReportingLinks.Operations)).Body!.TextContent.Contains("Oproep 1057").ShouldBe(sees);
            (await coordinator.GetAsync(ReportingLinks.CountersOf(id, site.Clock.Today(), site.Clock.Today()), Cancel)).StatusCode
                .ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            foreach (var address in new[] { ReportingLinks.NewOperation, ReportingLinks.Operation(id) })
            {
                await ShouldBeRefusedAsync(coordinator, address);
            }
        }
    }

    [Theory]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.Steward)]
    public async Task Who_works_with_people_opens_neither_operations_nor_counters(StaffRole role)
    {
        var house = await ReportHouse.OpenAsync(site);
        var browser = await site.SignInAsync(role, house.Name);

        foreach (var address in new[]
        {
            ReportingLinks.Operations, ReportingLinks.NewOperation, ReportingLinks.Operation(house.Operation.Id), ReportingLinks.Counters,
            ReportingLinks.CountersFile(site.Clock.Today(), site.Clock.Today(), null, "csv"),
        })
        {
            await ShouldBeRefusedAsync(browser, address);
        }
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_place_and_nothing_is_written()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var before = await site.SnapshotAsync("staff_session");
        var today = site.Clock.Today();

        var answer = await network.FillInAsync(
            ReportingLinks.NewOperation, ("Input.Name", " "), ("Input.From", Typed.Iso(today)), ("Input.Until", Typed.Iso(today.AddDays(-1))),
            ("Input.KeptUntil", Typed.Iso(today)), ("Input.IndicatorSet", "iets"), ("Input.Organisations", $"{Guid.NewGuid()}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["#Input_Name", "#Input_Until", "#Input_KeptUntil", "#Input_IndicatorSet", "#Input_Organisations"], ignoreOrder: true);
        page.QuerySelector("#Input_Until")!.GetAttribute("value").ShouldBe(Typed.Iso(today.AddDays(-1)));
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task People_who_answered_were_promised_a_day_that_may_only_come_sooner()
    {
        var house = await ReportHouse.OpenAsync(site);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var (address, promised) = (ReportingLinks.Operation(house.Operation.Id), house.Operation.KeptUntil);
        (await network.FillInAsync(address, ("Input.KeptUntil", Typed.Iso(promised.AddDays(1))))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await house.NoteAsync((await house.AddClientAsync()).Id);

        var longer = await network.FillInAsync(address, ("Input.KeptUntil", Typed.Iso(promised.AddDays(2))));
        var shorter = await network.FillInAsync(address, ("Input.KeptUntil", Typed.Iso(promised)));

        longer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await longer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain(BelgianFormat.NumericDate(promised.AddDays(1)));
        shorter.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    (string, string)[] Filled(string name, Guid organisation) =>
    [
        ("Input.Name", name), ("Input.From", Typed.Iso(site.Clock.Today())), ("Input.Until", Typed.Iso(site.Clock.Today().AddDays(100))),
        ("Input.KeptUntil", Typed.Iso(site.Clock.Today().AddDays(1000))), ("Input.IndicatorSet", ReportHouse.Version), ("Input.Organisations", $"{organisation}"),
    ];

    static async Task ShouldBeRefusedAsync(HttpClient browser, string address) => (await browser.GetAsync(address, Cancel)).StatusCode
        .ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Redirect);
}
