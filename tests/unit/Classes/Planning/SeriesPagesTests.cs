using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Classes.Planning;

public sealed class SeriesPagesTests(PlanningSite site) : IClassFixture<PlanningSite>
{
    [Fact]
    public async Task A_series_is_looked_at_first_and_then_written_once()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var (address, page) = await site.PreviewAsync(coordinator, site.Series(hall, site.Day(10)));
        (await site.SessionsAsync(hall)).ShouldBeEmpty();
        var form = FormOf(page, address);

        var first = await coordinator.SubmitAsync(form);
        var second = await coordinator.SubmitAsync(form);

        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        var sessions = await site.SessionsAsync(hall);
        sessions.Select(s => s.Day).ShouldBe([site.Day(10), site.Day(17), site.Day(24), site.Day(31)]);
        sessions.ShouldAllBe(s => s.Capacity == 12 && s.TravelMinutes == 15 && s.ClashReason == null);
        (await coordinator.OpenAsync(first.Headers.Location!.ToString())).QuerySelectorAll(".data tbody a").Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_closing_day_is_skipped_by_name_and_can_be_ticked_all_the_same()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await SendAsync(coordinator, PlaceLinks.NewClosing, ("Input.Name", "Personeelsfeest"), ("Input.First", site.Day(47).ToString("O")));

        var (address, page) = await site.PreviewAsync(coordinator, site.Series(hall, site.Day(40)));
        var rows = page.QuerySelectorAll(".data tbody tr");
        await coordinator.SubmitAsync(FormOf(page, address));

        rows.Select(row => row.QuerySelector("input[name=Chosen]")!.HasAttribute("checked")).ShouldBe([true, false, true, true]);
        rows[1].TextContent.ShouldContain("Personeelsfeest");
        (await site.SessionsAsync(hall)).Select(s => s.Day).ShouldBe([site.Day(40), site.Day(54), site.Day(61)]);
    }

    [Fact]
    public async Task A_clash_is_told_with_what_and_needs_a_reason_that_then_shows()
    {
        var hall = await site.HallAsync();
        var other = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await PlanAsync(coordinator, site.Series(other, site.Day(77), ("Input.TrainerId", $"{hall.Trainer}"), ("Input.Every", "0")));

        var (address, page) = await site.PreviewAsync(coordinator, site.Series(hall, site.Day(70)));
        var row = page.QuerySelectorAll(".data tbody tr")[1];
        var chosen = new[] { site.Day(70), site.Day(77) }.Select(d => ("Chosen", d.ToString("O"))).ToArray();
        var without = await coordinator.SubmitAsync(FormOf(page, address), chosen);
        var with = await coordinator.SubmitAsync(FormOf(page, address), [.. chosen, ("Reason", "Twee groepen in één zaal")]);

        row.TextContent.ShouldContain("lesgever: Trainer van Jobteam");
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await without.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("Schrijf waarom");
        with.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var sessions = await site.SessionsAsync(hall);
        sessions.Select(s => s.ClashReason).ShouldBe([null, "Twee groepen in één zaal"]);
        (await coordinator.OpenAsync(PlanningLinks.Session(sessions[1].Id))).QuerySelector(".panel.warning")!.TextContent.ShouldContain("Twee groepen in één zaal");
    }

    [Theory]
    [InlineData("", "tr")]
    [InlineData("ar", "ar")]
    public async Task A_session_takes_the_languages_of_its_course_unless_the_planner_chooses_others(string ticked, string expected)
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await SendAsync(coordinator, PlanningLinks.Course(hall.Course), ("Input.Languages", "tr"));

        await PlanAsync(coordinator, site.Series(hall, site.Day(12), [("Input.Every", "0"), .. ticked == "" ? [] : new[] { ("Input.Languages", ticked) }]));

        (await site.SessionsAsync(hall)).Single().Languages.ShouldBe([expected]);
    }

    [Fact]
    public async Task Travel_within_a_building_is_told_as_such_and_goes_away_at_zero()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var day = site.Day(11);
        await PlanAsync(coordinator, site.Series(hall, day, ("Input.Every", "0"), ("Input.Begins", "16:00"), ("Input.Ends", "18:00")));

        var (_, page) = await site.PreviewAsync(coordinator, site.Series(hall, day, ("Input.Every", "0")));
        var (_, atOnce) = await site.PreviewAsync(coordinator, site.Series(hall, day, ("Input.Every", "0"), ("Input.Ends", "17:00")));
        var (_, free) = await site.PreviewAsync(coordinator, site.Series(hall, day, ("Input.Every", "0"), ("Input.Travel", "0")));

        page.QuerySelector(".data tbody")!.TextContent.ShouldContain("hetzelfde gebouw");
        atOnce.QuerySelector(".data tbody")!.TextContent.ShouldNotContain("hetzelfde gebouw");
        free.QuerySelector(".data tbody")!.TextContent.ShouldContain("Wordt gepland");
    }

    [Fact]
    public async Task Who_was_overtaken_by_another_planner_writes_nothing_and_sees_with_what_it_clashes_now()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var (address, page) = await site.PreviewAsync(coordinator, site.Series(hall, site.Day(100)));
        await PlanAsync(coordinator, site.Series(hall, site.Day(107), ("Input.Every", "0"), ("Input.Begins", "15:00"), ("Input.Ends", "17:00")));

        var answer = await coordinator.SubmitAsync(FormOf(page, address));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelectorAll(".data tbody tr")[1].TextContent.ShouldContain("15.00–17.00");
        (await site.SessionsAsync(hall)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Leave_to_clash_covers_what_the_planner_saw_and_nothing_that_came_up_since()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var day = site.Day(120);
        await PlanAsync(coordinator, site.Series(hall, day, ("Input.Every", "0"), ("Input.TrainerId", "")));
        var (address, page) = await site.PreviewAsync(coordinator, site.Series(hall, day, ("Input.Every", "0")));
        var other = await site.HallAsync();
        await PlanAsync(coordinator, site.Series(other, day, ("Input.Every", "0"), ("Input.TrainerId", $"{hall.Trainer}")));
        var leave = new[] { ("Chosen", day.ToString("O")), ("Reason", "Grote zaal") };

        var refused = await coordinator.SubmitAsync(FormOf(page, address), leave);
        var again = await refused.ReadPageAsync();
        var planned = await coordinator.SubmitAsync(FormOf(again, address), leave);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var row = again.QuerySelector(".data tbody tr")!;
        row.TextContent.ShouldContain("lesgever: Trainer van Jobteam");
        row.QuerySelector("input[name=Chosen]")!.HasAttribute("checked").ShouldBeFalse();
        planned.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.SessionsAsync(hall)).Select(s => s.ClashReason).ShouldBe([null, "Grote zaal"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(false, "13", "Er kunnen hoogstens 12 plaatsen zijn, door het lokaal (")]
    [InlineData(true, "7", "Er kunnen hoogstens 6 plaatsen zijn, door het materiaal (Koffer met laptops).")]
    public async Task The_form_says_which_limit_binds(bool withLaptops, string seats, string message)
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.NewSessions,
            site.Series(hall, site.Day(10), ("Input.Seats", seats), ("Input.EquipmentSetId", withLaptops ? $"{hall.Set}" : "")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain(message);
    }

    [Fact]
    public async Task Without_a_number_there_are_as_many_seats_as_can_be()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        await PlanAsync(coordinator, site.Series(hall, site.Day(10), ("Input.Every", "0"), ("Input.EquipmentSetId", $"{hall.Set}")));

        (await site.SessionsAsync(hall)).Single().Capacity.ShouldBe(6);
    }

    [Fact]
    public async Task A_series_with_more_turns_than_one_can_plan_is_refused_at_the_field()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var last = site.Day(10).AddDays(7 * (SeriesRule.MaxTimes - 1));

        var refused = await SendAsync(coordinator, PlanningLinks.NewSessions,
            site.Series(hall, site.Day(10), ("Input.Times", ""), ("Input.Until", last.AddDays(7).ToString("O"))));
        var allowed = await site.PreviewAsync(coordinator, site.Series(hall, site.Day(10), ("Input.Times", ""), ("Input.Until", last.AddDays(6).ToString("O"))));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.ReadPageAsync();
        page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Input_Until"]);
        page.QuerySelector("#Input_Until")!.GetAttribute("value").ShouldBe(last.AddDays(7).ToString("O"));
        allowed.Page.QuerySelectorAll("input[name=Chosen]").Length.ShouldBe(SeriesRule.MaxTimes);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_day_at_the_end_of_the_calendar_is_refused_at_the_field(string day)
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.NewSessions,
            site.Series(hall, site.Day(10), ("Input.Day", day), ("Input.Begins", "00:00"), ("Input.Ends", "23:30"), ("Input.Times", ""), ("Input.Until", "9999-12-31")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Day']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("02:30", "04:00", "#Input_Begins")]
    [InlineData("01:00", "02:15", "#Input_Ends")]
    public async Task An_hour_that_the_clock_skips_is_refused_at_the_field(string begins, string ends, string field)
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.NewSessions,
            site.Series(hall, site.ShortNight, ("Input.Begins", begins), ("Input.Ends", ends)));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldBe([field]);
    }

    [Fact]
    public async Task A_night_of_a_series_that_lacks_the_hour_is_skipped_and_can_not_be_ticked()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var night = site.ShortNight;

        var (address, page) = await site.PreviewAsync(coordinator,
            site.Series(hall, night.AddDays(-7), ("Input.Begins", "02:30"), ("Input.Ends", "03:15"), ("Input.Times", "3")));
        var row = page.QuerySelectorAll(".data tbody tr")[1];
        var alone = await coordinator.SubmitAsync(FormOf(page, address), ("Chosen", night.ToString("O")));
        await coordinator.SubmitAsync(FormOf(page, address));

        row.TextContent.ShouldContain("van 2 naar 3 uur");
        row.QuerySelector("input[name=Chosen]")!.HasAttribute("disabled").ShouldBeTrue();
        alone.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SessionsAsync(hall)).Select(s => s.Day).ShouldBe([night.AddDays(-7), night.AddDays(7)]);
    }

    [Fact]
    public async Task A_form_that_can_not_be_read_comes_back_with_what_was_typed()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.NewSessions,
            site.Series(hall, site.Day(-1), ("Input.Ends", "13:00"), ("Input.Times", ""), ("Input.RoomId", $"{Guid.NewGuid()}")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["#Input_Times", "#Input_RoomId", "#Input_Ends", "#Input_Day"], ignoreOrder: true);
        page.QuerySelector("#Input_Ends")!.GetAttribute("value").ShouldBe("13:00");
    }

    static async Task PlanAsync(HttpClient coordinator, params (string Name, string Value)[] fields)
    {
        var answer = await SendAsync(coordinator, PlanningLinks.NewSessions, fields);
        var address = answer.Headers.Location!.ToString();
        (await coordinator.SubmitAsync(FormOf(await coordinator.OpenAsync(address), address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
