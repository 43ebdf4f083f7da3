using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Exchange;

public sealed class CopyTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    [Fact]
    public async Task A_copy_stays_at_its_time_on_the_wall_when_the_clock_changes_and_skips_closing_days()
    {
        var ground = await site.LayGroundAsync();
        var series = Guid.CreateVersion7();
        var first = FirstMondayOfMarch(site.Today.Year + 1);
        await site.PlanAsync(ground, first, hour: 19, series);
        await site.PlanAsync(ground, first.AddDays(7), hour: 19, series);
        await site.PlanAsync(ground, first.AddDays(14), hour: 19, series);
        await site.CloseAsync(first.AddDays(42), "Paasmaandag");
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var page = await coordinator.OpenAsync(Address(series, first.AddDays(35)));
        var before = await DaysAsync(ground);
        var answer = await coordinator.SubmitAsync(CoordinatorSite.Form(page, "Plan"));

        var rows = CoordinatorSite.Rows(page);
        rows[0].ShouldEndWith("wordt gepland");
        rows[1].ShouldContain("Paasmaandag");
        before.Count.ShouldBe(3);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var copied = await site.QueryAsync(context => context.ClassSessions.AsNoTracking()
            .Where(s => s.RoomId == ground.Room.Id && s.SeriesId != series).OrderBy(s => s.Day).ToListAsync());
        copied.Select(s => s.Day).ShouldBe([first.AddDays(35), first.AddDays(49)]);
        copied.ShouldAllBe(s => s.Begins == new TimeOnly(19, 0) && s.TrainerId == ground.Trainer.Id && s.Capacity == 8 && s.Booked == 0);
        // Summer time: 19.00 on the wall is 17.00 in UTC, and was 18.00 before.
        copied.ShouldAllBe(s => s.StartsAt.UtcDateTime.Hour == 17);
        copied.Select(s => s.SeriesId).Distinct().Single().ShouldNotBeNull();
    }

    [Fact]
    public async Task A_copy_that_falls_in_the_hour_that_the_clock_skips_is_not_planned()
    {
        var ground = await site.LayGroundAsync();
        var series = Guid.CreateVersion7();
        await site.PlanAsync(ground, site.ShortNight.AddDays(-7), hour: 2, series);

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(Address(series, site.ShortNight));

        CoordinatorSite.Rows(page).Single().ShouldContain("van 2 naar 3 uur");
        page.QuerySelector("[name=plan]").ShouldBeNull();
    }

    [Fact]
    public async Task A_copy_onto_itself_shows_what_it_clashes_with_and_has_no_button()
    {
        var ground = await site.LayGroundAsync();
        var series = Guid.CreateVersion7();
        var day = site.Today.AddDays(20);
        await site.PlanAsync(ground, day, series: series);

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(Address(series, day));

        CoordinatorSite.Rows(page).Single().ShouldContain("Het lokaal is dan al bezet");
        page.QuerySelector("main form[method=post]").ShouldBeNull();
    }

    [Fact]
    public async Task Another_day_of_the_week_is_said_and_an_impossible_day_is_refused()
    {
        var series = Guid.CreateVersion7();
        var day = site.Today.AddDays(25);
        await site.PlanAsync(await site.LayGroundAsync(), day, series: series);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        (await coordinator.OpenAsync(Address(series, day.AddDays(1)))).QuerySelector(".panel.warning").ShouldNotBeNull();
        (await coordinator.OpenAsync(Address(series, day.AddDays(7)))).QuerySelector(".panel.warning").ShouldBeNull();
        (await OpenAsync(coordinator, Address(series, site.Today.AddYears(2).AddDays(1)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await OpenAsync(coordinator, Address(series, new(9999, 12, 31)))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await OpenAsync(coordinator, Address(Guid.NewGuid(), day))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    static string Address(Guid series, DateOnly from) => $"{ExchangeLinks.Copy}?reeks={series}&vanaf={from:O}";

    static DateOnly FirstMondayOfMarch(int year) => Enumerable.Range(1, 7).Select(day => new DateOnly(year, 3, day)).Single(day => day.DayOfWeek == DayOfWeek.Monday);

    static Task<HttpResponseMessage> OpenAsync(HttpClient browser, string address) => browser.GetAsync(address, TestContext.Current.CancellationToken);

    Task<List<DateOnly>> DaysAsync(CoordinatorSite.Ground ground) =>
        site.QueryAsync(context => context.ClassSessions.Where(s => s.RoomId == ground.Room.Id).Select(s => s.Day).ToListAsync());
}
