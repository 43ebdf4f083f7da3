using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>The three counters on their page: of the own organisation for its coordinator, of all for the network.</summary>
public sealed class CountersPageTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_counter_stands_with_what_it_counts_and_only_what_the_own_organisation_did()
    {
        var (house, other) = (await ReportHouse.OpenAsync(site), await ReportHouse.OpenAsync(site));
        await LiveAsync(house, people: 7, minutes: 90);
        await LiveAsync(other, people: 3, minutes: 60);

        var page = await (await house.CoordinatorAsync()).OpenAsync(Address());

        Numbers(page).ShouldBe(["7", "1", "1,5"]);
        page.QuerySelectorAll("main dd").Length.ShouldBe(4);
        page.QuerySelectorAll("main svg[role=img]").Length.ShouldBe(3);
        page.QuerySelectorAll("table.data caption").Select(caption => caption.TextContent).ShouldBe(["Bereikt per plek", "Deelnemers per plek", "Uren per plek"]);
        page.Body!.TextContent.ShouldContain("Tel deze drie nooit op.");
        page.Body.TextContent.ShouldNotContain(other.Name);
    }

    [Fact]
    public async Task The_network_sees_all_of_them_beside_each_other_and_the_file_says_the_same()
    {
        var (house, other) = (await ReportHouse.OpenAsync(site), await ReportHouse.OpenAsync(site));
        await LiveAsync(house, people: 7, minutes: 90);
        await LiveAsync(other, people: 3, minutes: 60);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var page = await network.OpenAsync(Address());
        var file = await network.GetStringAsync(ReportingLinks.CountersFile(Year.First, Year.Last, null, "csv"), Cancel);

        foreach (var (name, reached, hours) in new[] { (house.Name, "7", "1,5"), (other.Name, "3", "1,0") })
        {
            Cell(page, "Bereikt per organisatie", name).ShouldBe(reached);
            Cell(page, "Deelnemers per organisatie", name).ShouldBe("1");
            Cell(page, "Uren per organisatie", name).ShouldBe(hours);
            file.Split('\n').Count(line => line.Contains(name)).ShouldBe(3);
        }
    }

    [Fact]
    public async Task Of_an_operation_its_people_count_and_what_its_organisations_did_in_its_days()
    {
        var house = await ReportHouse.OpenAsync(site);
        await LiveAsync(house, people: 7, minutes: 90);
        var second = await site.AddOperationAsync(house.Counsellor.OrganisationId);
        var coordinator = await house.CoordinatorAsync();

        Numbers(await coordinator.OpenAsync($"{Address()}&operatie={house.Operation.Id}")).ShouldBe(["7", "1", "1,5"]);
        Numbers(await coordinator.OpenAsync($"{Address()}&operatie={second.Id}")).ShouldBe(["7", "0", "1,5"]);
        var before = house.Operation.From.AddDays(-1);
        Numbers(await coordinator.OpenAsync(ReportingLinks.CountersOf(house.Operation.Id, before, before))).ShouldBe(["0", "0", "0,0"]);
    }

    [Fact]
    public async Task Somebody_in_two_operations_is_one_participant_and_whoever_is_forgotten_stays_one()
    {
        var house = await ReportHouse.OpenAsync(site);
        var second = house with { Operation = await site.AddOperationAsync(house.Counsellor.OrganisationId) };
        var (client, forgotten) = (await house.AddClientAsync(), await house.AddClientAsync("Bilal"));
        foreach (var one in new[] { house, second })
        {
            await one.NoteAsync(client.Id);
        }
        await house.NoteAsync(forgotten.Id);
        await house.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(forgotten.Id, null, Cancel);
            return true;
        });

        Numbers(await (await house.CoordinatorAsync()).OpenAsync(Address()))[1].ShouldBe("2");
    }

    [Fact]
    public async Task A_period_that_is_none_is_said_at_its_field_and_what_was_typed_stays()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.GetAsync($"{ReportingLinks.Counters}?van=2026-05-02&tot=2026-05-01", Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#tot']").ShouldNotBeNull();
        page.QuerySelector<IHtmlInputElement>("#van")!.Value.ShouldBe("2026-05-02");
        page.QuerySelectorAll("main svg[role=img]").ShouldBeEmpty();
        (await coordinator.GetAsync($"{ReportingLinks.Counters}?operatie=iets", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    (DateOnly First, DateOnly Last) Year => (new(site.Clock.Today().Year, 1, 1), new(site.Clock.Today().Year, 12, 31));

    string Address() => ReportingLinks.CountersOf(site.Clock.Today().Year);

    static List<string> Numbers(IHtmlDocument page) => [.. page.QuerySelectorAll("main h2 + p.lead b").Select(number => number.TextContent)];

    static string? Cell(IHtmlDocument page, string caption, string row) =>
        page.QuerySelectorAll("table.data").Single(table => table.QuerySelector("caption")!.TextContent == caption)
            .QuerySelectorAll("tbody tr").Single(line => line.QuerySelector("th")!.TextContent == row).QuerySelector("td")!.TextContent;

    // Some people met in the street, and one client who was in a class and was asked.
    async Task LiveAsync(ReportHouse house, int people, int minutes)
    {
        var now = site.Clock.GetUtcNow();
        var client = await house.AddClientAsync();
        var session = await site.PlanAsync(inDays: 2);
        var booking = (await site.BookAsync(ClassSite.Request(session, new(client.FirstName, client.Reach, client.OrganisationId)))).Bookings.Single();
        var place = new FindPlace(house.Counsellor.OrganisationId, $"Plein {Guid.NewGuid():N}", FindPlaceKind.Street, null);
        await site.QueryAsync(context =>
        {
            context.AddRange(
                place, new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Present, 110, now, now, house.Counsellor.Id),
                new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Late, minutes, now, now.AddMinutes(1), house.Counsellor.Id));
            return context.SaveChangesAsync(Cancel);
        });
        await site.QueryAsync(context =>
        {
            context.Add(OutreachContact.Of(
                new()
                {
                    Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = house.Counsellor.OrganisationId, NotedById = house.Counsellor.Id,
                    Theme = ContactTheme.Work, People = people, At = now,
                },
                now));
            return context.SaveChangesAsync(Cancel);
        });
        await house.NoteAsync(client.Id);
    }
}
