using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>The report of a period on its page and as a file, with all numbers and without the small ones.</summary>
public sealed class ReportPageTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_partner_reads_its_own_figures_each_with_what_it_counts()
    {
        var (town, other) = (await FrozenTown.OpenAsync(site), await FrozenTown.OpenAsync(site));
        await town.LiveAsync(met: 7);
        await other.LiveAsync(met: 3);
        var coordinator = await town.House.CoordinatorAsync();

        var page = await coordinator.OpenAsync(ReportLinks.Of(town.Period));
        var file = await coordinator.GetStringAsync(ReportLinks.File(new(town.Period, null, false, ReportFilter.None), "csv"), Cancel);

        Numbers(page).ShouldBe(["7", "1", "0,0"]);
        page.Body!.TextContent.ShouldContain("Hoe vaak we iemand spraken of hielpen");
        page.Body.TextContent.ShouldNotContain(other.House.Name);
        page.QuerySelectorAll("a[href*='vastleggen']").ShouldBeEmpty();
        file.ShouldContain(";7;");
        (await coordinator.VisitAsync(ReportLinks.Of(other.Period))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.VisitAsync(ReportLinks.Of("nooit"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_counted_so_far_is_never_for_the_city_and_something_unknown_is_no_filter()
    {
        var town = await FrozenTown.OpenAsync(site);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var forCity = new ReportQuery(town.Period, null, true, ReportFilter.None);
        string[] refused =
        [
            $"{ReportLinks.Of(town.Period)}&{ReportLinks.AudienceField}={ReportLinks.ForCity}", ReportLinks.File(forCity, "csv"), ReportLinks.Paper(forCity),
            $"{ReportLinks.Of(town.Period)}&{ReportLinks.OrganisationField}=iets", $"{ReportLinks.Of(town.Period)}&{ReportLinks.OrganisationField}={Guid.NewGuid()}",
            ReportLinks.Freeze("2062"),
        ];

        foreach (var address in refused)
        {
            (await network.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task The_network_chooses_an_organisation_and_a_place()
    {
        var town = await FrozenTown.OpenAsync(site);
        await town.LiveAsync(met: 7);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var year = ReportLinks.Of($"{site.Clock.GetUtcNow().Year}");
        var house = $"&{ReportLinks.OrganisationField}={town.House.Counsellor.OrganisationId}";

        Numbers(await network.OpenAsync(year + house)).ShouldBe(["7", "1", "0,0"]);
        Numbers(await network.OpenAsync($"{year}{house}&{ReportLinks.PlaceField}=Nergens")).ShouldBe(["0", "0", "0,0"]);
        var file = await network.GetAsync(
            ReportLinks.File(new($"{site.Clock.GetUtcNow().Year}", null, false, new(town.House.Counsellor.OrganisationId, null)), "csv"), Cancel);
        file.Content.Headers.ContentDisposition!.FileName!.ShouldContain("-deel");
        (await file.Content.ReadAsStringAsync(Cancel)).ShouldContain(town.House.Name);
    }

    [Fact]
    public async Task A_quarter_is_asked_by_its_address_and_one_without_a_period_is_this_year()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        (await coordinator.OpenAsync(ReportLinks.Of("2025-k2"))).QuerySelector("[role=status]")!.TextContent.ShouldContain("30 juni 2025");
        (await coordinator.OpenAsync(ReportLinks.All)).QuerySelector("h1")!.TextContent.ShouldContain($"{site.Clock.GetUtcNow().Year}");
        (await coordinator.OpenAsync(ReportLinks.Paper(new("2025-k2", null, false, ReportFilter.None)))).Body!.TextContent.ShouldContain("niet vastgelegd");
    }

    static List<string> Numbers(IHtmlDocument page) => [.. page.QuerySelectorAll("main h2 + p.lead b").Select(number => number.TextContent)];
}
