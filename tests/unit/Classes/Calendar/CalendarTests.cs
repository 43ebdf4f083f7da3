using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Tests.Classes.Calendar;

public sealed class CalendarTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    static readonly CalendarFilter All = CalendarFilter.None;

    [Fact]
    public async Task A_week_begins_on_Monday_and_shows_each_session_on_its_day_with_how_full_it_is()
    {
        var ground = await site.LayGroundAsync();
        var session = await site.PlanAsync(ground, site.Today.AddDays(9), seats: 1);
        await site.BookAsync(ClassSite.Request(session));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(CalendarLinks.Week(session.Day, All));

        var days = page.QuerySelectorAll("ol.calendar > li");
        days.Length.ShouldBe(7);
        days[0].QuerySelector("time")!.TextContent.ShouldStartWith("ma ");
        var day = days.Single(li => li.QuerySelector("time")!.GetAttribute("datetime") == session.Day.ToString("O"));
        var entry = day.QuerySelector($"a[href='{PlanningLinks.Session(session.Id)}']")!.ParentElement!.TextContent;
        entry.ShouldContain("14.00–16.00");
        entry.ShouldContain("1 van 1 bezet · 1 op de wachtlijst");
    }

    [Fact]
    public async Task A_month_is_whole_weeks()
    {
        var session = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(40));

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(CalendarLinks.Month(session.Day, All));

        var days = page.QuerySelectorAll("ol.calendar > li > h2 time").Select(time => DateOnly.Parse(time.GetAttribute("datetime")!)).ToList();
        (days.Count % 7).ShouldBe(0);
        days[0].DayOfWeek.ShouldBe(DayOfWeek.Monday);
        days.ShouldContain(new DateOnly(session.Day.Year, session.Day.Month, 1));
        page.QuerySelector($"a[href='{PlanningLinks.Session(session.Id)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_place_a_trainer_and_an_audience_narrow_it()
    {
        var (here, there) = (await site.LayGroundAsync(), await site.LayGroundAsync(audience: Web.Features.Classes.Planning.Audience.Counsellors));
        var day = site.Today.AddDays(12);
        var (mine, other) = (await site.PlanAsync(here, day), await site.PlanAsync(there, day));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        foreach (var filter in new[]
        {
            All with { Location = here.Location.Id }, All with { Trainer = here.Trainer.Id },
            All with { Audience = Web.Features.Classes.Planning.Audience.JobSeekers },
        })
        {
            var page = await coordinator.OpenAsync(CalendarLinks.Week(day, filter));

            page.QuerySelector($"a[href='{PlanningLinks.Session(mine.Id)}']").ShouldNotBeNull($"{filter}");
            page.QuerySelector($"a[href='{PlanningLinks.Session(other.Id)}']").ShouldBeNull($"{filter}");
        }
    }

    [Theory]
    [InlineData("?week=9999-12-31")]
    [InlineData("?maand=0001-01-01")]
    [InlineData("?maand=gisteren&locatie=x&doelgroep=9&gepland=veel")]
    public async Task Whatever_stands_in_the_address_there_is_a_calendar(string query) =>
        (await (await site.SignInAsync(StaffRole.Coordinator)).GetAsync(PlanningLinks.Sessions + query, TestContext.Current.CancellationToken))
            .StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Of_each_booking_the_last_entry_counts_and_nobody_is_named()
    {
        var ground = await site.LayGroundAsync();
        var session = await site.PlanAsync(ground, site.Today.AddDays(1));
        var came = (await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Zoubida")))).Bookings[0].Id;
        var absent = (await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Zoubida")))).Bookings[0].Id;
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Zoubida")));
        site.Clock.Advance(TimeSpan.FromDays(2));
        var now = site.Clock.GetUtcNow();
        await site.QueryAsync(context =>
        {
            AttendanceEntry Entry(Guid booking, AttendanceKind kind, int later) =>
                new(Guid.NewGuid(), booking, kind, 0, now, now.AddSeconds(later), ground.Trainer.Id);
            context.AddRange(
                Entry(came, AttendanceKind.Present, 2), Entry(came, AttendanceKind.Absent, 1), Entry(absent, AttendanceKind.Absent, 1));
            return context.SaveChangesAsync();
        });

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync($"{CalendarLinks.Figures}?locatie={ground.Location.Id}");

        CoordinatorSite.Rows(page)[^1].ShouldEndWith($"{ground.Location.Name} 1 0 1 1");
        page.Body!.TextContent.ShouldNotContain("Zoubida");
        page.QuerySelectorAll("figure svg rect").Length.ShouldBe(2);
    }
}
