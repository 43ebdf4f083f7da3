using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Guidance;

public sealed class OutreachGoalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    [Fact]
    public async Task A_new_site_knows_the_targets_and_results_of_jobteam_with_their_source_and_adds_up_no_two_counters()
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(OutreachLinks.Figures);

        string[] Numbers(string counter) => [.. Table(page, counter).QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("Jobteam Gent"))
            .Select(row => $"{row.QuerySelector(".badge")!.TextContent} {row.QuerySelector(".number")!.TextContent}").Order()];
        Numbers("Mensen bereikt").ShouldBe(["Doel 1.500", "Resultaat 1.217", "Resultaat 798"]);
        Numbers("Mensen in intensieve begeleiding").ShouldBe(["Doel 920", "Resultaat 532", "Resultaat 728"]);
        page.QuerySelector("main")!.TextContent.ShouldContain("Moving Cities, Jobteam Gent");
        page.QuerySelector("main")!.TextContent.ShouldContain("Wie twee keer aangesproken is, telt twee keer.");
        page.QuerySelectorAll("table.data thead").Count(head => head.TextContent.Contains("Geteld op deze site")).ShouldBe(2, "each counter beside its own count");
    }

    [Fact]
    public async Task The_first_content_comes_once()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstGoals>().FillAsync(Cancel);

        (await site.QueryAsync(context => context.OutreachGoals.CountAsync(g => g.Number == 1217, Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task A_coordinator_sets_a_target_of_its_own_beside_what_its_people_counted()
    {
        var (worker, elsewhere) = (await site.AddStaffMemberAsync([StaffRole.Counsellor], "Straatwerk"), await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander werk"));
        await MeetAsync(worker, 7);
        await MeetAsync(elsewhere, 50);
        await new PathHouse(site, "Straatwerk", worker).BeginAsync();
        await new PathHouse(site, "Ander werk", elsewhere).BeginAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, "Straatwerk");

        (await coordinator.FillInAsync(OutreachLinks.NewGoal, Fields("Straatwerk", "Reached", "40"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.FillInAsync(OutreachLinks.NewGoal, Fields("Straatwerk", "Guided", "9"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var page = await coordinator.OpenAsync(OutreachLinks.Figures);
        Row(page, "Mensen bereikt", "Straatwerk").QuerySelectorAll(".number").Select(cell => cell.TextContent).ShouldBe(["40", "7"]);
        Row(page, "Mensen in intensieve begeleiding", "Straatwerk").QuerySelectorAll(".number").Select(cell => cell.TextContent).ShouldBe(["9", "1"]);
        Table(page, "Begonnen per week").QuerySelectorAll("tbody .number")
            .Sum(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture))
            .ShouldBe(await site.QueryAsync(context => context.GuidancePaths.CountAsync(Cancel)));
        var goal = await site.QueryAsync(context => context.OutreachGoals.AsNoTracking().SingleAsync(g => g.Team == "Straatwerk" && g.Number == 40, Cancel));
        goal.OrganisationId.ShouldBe(worker.OrganisationId);
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Buiten");
        (await outsider.GetAsync(OutreachLinks.Goal(goal.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.GetAsync(OutreachLinks.Goal(goal.Id) + "/archiveren", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(OutreachLinks.NewGoal, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await coordinator.FillInAsync(OutreachLinks.Goal(goal.Id) + "/archiveren");
        Table(await outsider.OpenAsync(OutreachLinks.Figures), "Mensen bereikt").TextContent.ShouldNotContain("Straatwerk");
    }

    [Theory]
    [InlineData("Input.Number", "veel")]
    [InlineData("Input.Number", "0")]
    [InlineData("Input.Until", "2019-01-01")]
    [InlineData("Input.From", "")]
    [InlineData("Input.Source", "")]
    [InlineData("Input.Team", "")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_is_written(string field, string typed)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var before = await CountAsync();

        var answer = await coordinator.FillInAsync(OutreachLinks.NewGoal, [.. Fields("Fout", "Reached", "5").Where(one => one.Item1 != field), (field, typed)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector($"[name='{field}']")!.Holds(typed).ShouldBeTrue();
        (await CountAsync()).ShouldBe(before);
    }

    (string, string)[] Fields(string team, string counter, string number) =>
    [
        ("Input.Team", team), ("Input.Kind", "Target"), ("Input.Counter", counter), ("Input.From", Typed.Iso(Today.AddDays(-30))),
        ("Input.Until", Typed.Iso(Today.AddDays(300))), ("Input.Number", number), ("Input.Source", "Afspraak 2026"), ("Input.SourceOn", Typed.Iso(Today)),
    ];

    static IElement Table(IParentNode page, string counter) => page.QuerySelectorAll("table.data").Single(table => table.QuerySelector("caption")?.TextContent.Trim() == counter);

    static IElement Row(IParentNode page, string counter, string team) =>
        Table(page, counter).QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == team);

    Task MeetAsync(StaffMember worker, int people) => site.QueryAsync(context =>
    {
        var place = new FindPlace(worker.OrganisationId, "Het plein", FindPlaceKind.Street, null);
        context.AddRange(place, OutreachContact.Of(
            new()
            {
                Key = RequestKey.New(), PlaceId = place.Id, OrganisationId = worker.OrganisationId, NotedById = worker.Id, Theme = ContactTheme.Work,
                People = people, At = site.Clock.GetUtcNow(),
            },
            site.Clock.GetUtcNow()));
        return context.SaveChangesAsync(Cancel);
    });

    Task<int> CountAsync() => site.QueryAsync(context => context.OutreachGoals.CountAsync(Cancel));
}
