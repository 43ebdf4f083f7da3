using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Classes.Planning;

public sealed class PlanningPagesTests(PlanningSite site) : IClassFixture<PlanningSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/beheer/planning")]
    [InlineData("/beheer/locaties")]
    [InlineData("/beheer/locaties/nieuw")]
    [InlineData("/beheer/locaties/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/locaties/019aaaaa-0000-7000-8000-000000000000/lokaal")]
    [InlineData("/beheer/locaties/019aaaaa-0000-7000-8000-000000000000/archiveren")]
    [InlineData("/beheer/lokalen/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/materiaal")]
    [InlineData("/beheer/materiaal/nieuw")]
    [InlineData("/beheer/materiaal/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/cursussen")]
    [InlineData("/beheer/cursussen/nieuw")]
    [InlineData("/beheer/cursussen/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/sluitingsdagen")]
    [InlineData("/beheer/sluitingsdagen/nieuw")]
    [InlineData("/beheer/sluitingsdagen/aanvullen?jaar=2027")]
    [InlineData("/beheer/sluitingsdagen/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/sluitingsdagen/019aaaaa-0000-7000-8000-000000000000/verwijderen")]
    [InlineData("/beheer/groepslessen/nieuw")]
    [InlineData("/beheer/groepslessen/nieuw/overzicht")]
    [InlineData("/beheer/groepslessen/reeks/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/groepslessen/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("/beheer/groepslessen/019aaaaa-0000-7000-8000-000000000000/wijzigen")]
    [InlineData("/beheer/groepslessen/019aaaaa-0000-7000-8000-000000000000/plaatsen")]
    [InlineData("/beheer/groepslessen/019aaaaa-0000-7000-8000-000000000000/annuleren")]
    public async Task Only_a_coordinator_plans(string address)
    {
        var visitor = await site.Visitor().GetAsync(address, Cancel);
        var outsider = await (await site.SignInAsync(StaffRole.Trainer)).GetAsync(address, Cancel);

        visitor.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        outsider.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/beheer/locaties", "Beheer", "Locaties")]
    [InlineData("/beheer/locaties/nieuw", "Beheer", "Locaties")]
    [InlineData("/beheer/cursussen", "Groepslessen", "Cursussen")]
    [InlineData("/beheer/materiaal", "Beheer", "Materiaal")]
    [InlineData("/beheer/sluitingsdagen", "Beheer", "Sluitingsdagen")]
    [InlineData("/beheer/groepslessen/nieuw", "Groepslessen", "Kalender")]
    [InlineData("/beheer/agenda-links", "Groepslessen", "Kalender")]
    public async Task The_menu_says_where_one_is(string address, string group, string word)
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(address);

        page.QuerySelectorAll("nav li:not(.more) a[aria-current]").Select(link => link.TextContent.Trim()).ShouldBe([group, word], ignoreOrder: true);
    }

    [Fact]
    public async Task Planning_leads_to_the_calendar()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var session = await site.PlanAsync();

        (await coordinator.GetAsync(PlanningLinks.Start, Cancel)).Headers.Location!.ToString().ShouldBe(PlanningLinks.Sessions);
        var week = (await coordinator.OpenAsync(PlanningLinks.Session(session.Id))).QuerySelector("main a[href*='?week=']")!.GetAttribute("href")!;
        (await coordinator.OpenAsync(week)).QuerySelector($"a[href='{PlanningLinks.Session(session.Id)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_course_that_people_count_on_stays_for_them_and_the_page_says_which_classes()
    {
        var (booked, held, empty) = (await site.PlanAsync(inDays: 5), await site.PlanAsync(inDays: 6), await site.PlanAsync(inDays: 7));
        await site.BookAsync(ClassSite.Request(booked));
        await site.QueryAsync(async context =>
        {
            await context.ClassSessions.Where(s => s.Id == held.Id).ExecuteUpdateAsync(change => change.SetProperty(s => s.Booked, 2), Cancel);
            return await context.ClassSessions.Where(s => s.Id == held.Id || s.Id == empty.Id)
                .ExecuteUpdateAsync(change => change.SetProperty(s => s.CoursePlanId, booked.CoursePlanId), Cancel);
        });
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.Course(booked.CoursePlanId);

        var refused = await SendAsync(coordinator, address, ("Input.Audience", "Counsellors"), ("Input.Title", "Voor begeleiders"));
        var other = await SendAsync(coordinator, address, ("Input.Title", "Je eerste mail"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.ReadPageAsync();
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Audience");
        page.QuerySelector(".data tbody")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
            .ShouldBe([PlanningLinks.Session(booked.Id), PlanningLinks.Session(held.Id)]);
        page.QuerySelector("[name='Input.Title']")!.GetAttribute("value").ShouldBe("Voor begeleiders");
        other.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData(Audience.Network, "JobSeekers")]
    [InlineData(Audience.JobSeekers, "Network")]
    public async Task Whose_names_are_read_by_whom_does_not_change_when_it_is_over(Audience was, string becomes)
    {
        var session = await site.PlanAsync(8, 1, null, was);
        await site.BookAsync(ClassSite.Request(session));
        site.Clock.Advance(TimeSpan.FromDays(2));

        var refused = await SendAsync(
            await site.SignInAsync(StaffRole.Coordinator), PlanningLinks.Course(session.CoursePlanId), ("Input.Audience", becomes));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.ReadPageAsync()).QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Audience");
    }

    [Fact]
    public async Task A_course_of_which_the_classes_are_cancelled_can_be_for_others()
    {
        var session = await site.PlanAsync(inDays: 5);
        await site.BookAsync(ClassSite.Request(session));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await SendAsync(coordinator, PlanningLinks.CancelSession(session.Id), ("Reason", "Te weinig volk"));

        var answer = await SendAsync(coordinator, PlanningLinks.Course(session.CoursePlanId), ("Input.Audience", "Counsellors"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_course_covers_lessons_that_exist()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var title = $"Cursus {Guid.NewGuid():N}";

        await SendAsync(coordinator, PlanningLinks.NewCourse,
            ("Input.Title", title), ("Input.Summary", "Kort."), ("Input.Audience", "Counsellors"), ("Input.Lessons", "e-mail-openen"), ("Input.Lessons", "verzonnen"), ("Input.Languages", "tr"));

        var plan = await site.QueryAsync(context => context.CoursePlans.AsNoTracking().SingleAsync(p => p.Title == title, Cancel));
        plan.Lessons.ShouldBe(["e-mail-openen"]);
        plan.Audience.ShouldBe(Audience.Counsellors);
        plan.Languages.ShouldBe(["tr"]);
    }
}
