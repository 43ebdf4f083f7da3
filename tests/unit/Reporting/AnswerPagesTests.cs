using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Reporting.Indicators;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What people of an operation answered: numbers for coordinators without the small ones, and all of them in the file of the fund.</summary>
public sealed class AnswerPagesTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_partner_reads_its_own_numbers_and_no_small_one_nor_what_gives_it_away()
    {
        var house = await ReportHouse.OpenAsync(site);
        await AnswerAsync(house, ("young", 3), ("from-18", 6), ("from-30", 7), ("old", 8), ("-", 9));

        var page = await (await house.CoordinatorAsync()).OpenAsync(ReportingLinks.Answers(house.Operation.Id));

        // How many were asked is known, so the six are hidden too: with all others they would give the three away.
        Column(page, "Hoe oud ben je?", 1).ShouldBe(["< 5", "–", "7", "8", "9", "33"]);
        // What is sealed is counted as well.
        Column(page, "Heb je een handicap?", 1).ShouldContain("33");
        page.QuerySelectorAll("a[href*='indicatoren']").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_five_people_all_answered_is_not_shown_and_partners_are_counted_together_where_one_would_tell_it()
    {
        var other = await site.AddStaffMemberAsync([StaffRole.Counsellor], $"Huis {Guid.NewGuid():N}");
        var house = await ReportHouse.OpenAsync(site, null, other.OrganisationId);
        await AnswerAsync(house, ("old", 5));
        var alone = await (await house.CoordinatorAsync()).OpenAsync(ReportingLinks.Answers(house.Operation.Id));
        await AnswerAsync(house with { Counsellor = other }, ("old", 7), ("from-30", 9));

        var together = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(ReportingLinks.Answers(house.Operation.Id));

        alone.QuerySelectorAll("table.data caption").Select(caption => caption.TextContent).ShouldNotContain(text => text.Contains("Hoe oud ben je?"));
        alone.Body!.TextContent.ShouldContain("We tonen dit niet");
        Column(together, "Hoe oud ben je?", 1)[^1].ShouldBe("21");
        together.QuerySelectorAll("table.data").Single(table => table.QuerySelector("caption")!.TextContent.Contains("Hoe oud ben je?"))
            .QuerySelectorAll("thead th").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_network_reads_partners_beside_each_other_and_takes_all_numbers_along_for_the_fund()
    {
        var other = await site.AddStaffMemberAsync([StaffRole.Counsellor], $"Huis {Guid.NewGuid():N}");
        var house = await ReportHouse.OpenAsync(site, null, other.OrganisationId);
        await AnswerAsync(house, ("young", 3), ("old", 7), ("-", 8));
        await AnswerAsync(house with { Counsellor = other }, ("young", 6), ("old", 9), ("-", 1));
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var page = await network.OpenAsync(ReportingLinks.Answers(house.Operation.Id));
        var file = await network.GetStringAsync(ReportingLinks.Indicators(house.Operation.Id, "csv"), Cancel);

        var rows = page.QuerySelectorAll("table.data").Single(table => table.QuerySelector("caption")!.TextContent.Contains("Hoe oud ben je?"));
        rows.QuerySelectorAll("tbody tr").Last().QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["18", "16", "34"], ignoreOrder: true);
        rows.QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldNotContain("3");
        var lines = file.Split('\n');
        lines.ShouldContain(line => line.Contains("EECO06") && line.Contains('9') && line.Contains("nog niet"));
        lines.Single(line => line.Contains("EECO12")).ShouldContain("0");
        lines[1].ShouldContain("34");
    }

    [Fact]
    public async Task Who_works_with_people_and_who_takes_no_part_reads_none_of_it()
    {
        var house = await ReportHouse.OpenAsync(site);
        string[] addresses = [ReportingLinks.Answers(house.Operation.Id), ReportingLinks.Indicators(house.Operation.Id, "csv")];

        foreach (var role in new[] { StaffRole.Counsellor, StaffRole.Trainer, StaffRole.Steward })
        {
            var browser = await site.SignInAsync(role, house.Name);
            foreach (var address in addresses)
            {
                await ShouldBeRefusedAsync(browser, address);
            }
        }
        var outsider = await site.SignInAsync(StaffRole.Coordinator, $"Buiten {Guid.NewGuid():N}");
        (await outsider.GetAsync(addresses[0], Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await ShouldBeRefusedAsync(outsider, addresses[1]);
        await ShouldBeRefusedAsync(await house.CoordinatorAsync(), addresses[1]);
        (await (await house.CoordinatorAsync()).OpenAsync(addresses[0])).QuerySelector(".empty").ShouldNotBeNull();
    }

    static async Task ShouldBeRefusedAsync(HttpClient browser, string address) => (await browser.GetAsync(address, Cancel)).StatusCode
        .ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.Redirect);

    static List<string> Column(IHtmlDocument page, string question, int column) =>
    [
        .. page.QuerySelectorAll("table.data").Single(table => table.QuerySelector("caption")!.TextContent.Contains(question))
            .QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")[column - 1].TextContent),
    ];

    static async Task AnswerAsync(ReportHouse house, params (string Answer, int People)[] answers)
    {
        foreach (var (answer, people) in answers)
        {
            for (var number = 0; number < people; number++)
            {
                var said = answer switch { "young" => "under-18", "old" => "from-55", "-" => AskedQuestion.RatherNot, _ => answer };
                await house.NoteAsync((await house.AddClientAsync()).Id, AskMoment.Begin, ("age", said));
            }
        }
    }
}
