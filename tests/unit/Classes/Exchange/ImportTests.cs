using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Exchange;

public sealed class ImportTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    const string Headings = "Datum;Begin;Einde;Cursus;Locatie;Lokaal;Lesgever;Plaatsen;Talen;Reistijd";
    const string Planned = "wordt gepland";

    [Fact]
    public async Task A_dry_run_shows_the_fate_of_every_row_and_writes_nothing()
    {
        var ground = await site.LayGroundAsync(roomFor: 10);
        var (free, closed, taken) = (site.Today.AddDays(70), site.Today.AddDays(71), site.Today.AddDays(72));
        await site.CloseAsync(closed, "Personeelsfeest");
        await site.PlanAsync(ground, taken);
        var before = await CountAsync(ground);

        var page = await DryRunAsync(await site.SignInAsync(StaffRole.Coordinator),
            Row(ground, free), Row(ground, closed), Row(ground, taken), Row(ground, free, hour: "15"),
            Row(ground, free.AddDays(10), seats: "11"), Row(ground, free.AddDays(11), room: "Kelder"), Row(ground, free.AddDays(12), course: "Breien"),
            Row(ground, free.AddDays(13), trainer: "niemand@example.org"), Row(ground, free, day: "31/02/2027"), Row(ground, site.Today.AddDays(-1)));

        var rows = CoordinatorSite.Rows(page);
        rows.Count.ShouldBe(10);
        rows[0].ShouldEndWith(Planned);
        rows[1].ShouldContain("Personeelsfeest");
        rows[2].ShouldContain($"Het lokaal is dan al bezet: {ground.Course.Title}");
        rows[2].ShouldContain("De lesgever is dan bezig");
        rows[3].ShouldContain("bezet door rij 2");
        rows[4].ShouldContain("heeft maar 10 plaatsen");
        rows[5].ShouldContain("geen lokaal “Kelder”");
        rows[6].ShouldContain("geen cursus “Breien”");
        rows[7].ShouldContain("geen lesgever “niemand@example.org”");
        rows[8].ShouldContain("“31/02/2027” is geen datum");
        rows[9].ShouldContain("Dit is al voorbij");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Worden gepland: 1. Worden niet gepland: 9.");
        (await CountAsync(ground)).ShouldBe(before);
    }

    [Fact]
    public async Task An_hour_that_the_clock_skips_stops_its_own_row_only()
    {
        var ground = await site.LayGroundAsync();
        var night = site.ShortNight;

        var page = await DryRunAsync(await site.SignInAsync(StaffRole.Coordinator),
            Row(ground, night, hour: "2"), Row(ground, night, hour: "0"), Row(ground, night, hour: "4"), Row(ground, night.AddDays(1), hour: "2"));

        var rows = CoordinatorSite.Rows(page);
        rows.Take(2).ShouldAllBe(row => row.Contains("van 2 naar 3 uur"));
        rows.Skip(2).ShouldAllBe(row => row.EndsWith(Planned));
    }

    [Theory]
    [InlineData("24/11/2062", "Dit is meer dan 2 jaar ver")]
    [InlineData("31/12/9999", "Dit is meer dan 2 jaar ver")]
    [InlineData("01/01/0001", "Dit is al voorbij")]
    public async Task A_typing_error_in_the_year_stops_its_own_row_only(string day, string reason)
    {
        var ground = await site.LayGroundAsync();

        var page = await DryRunAsync(await site.SignInAsync(StaffRole.Coordinator),
            Row(ground, site.Today, hour: "21", day: day), Row(ground, site.Today, hour: "0", day: day), Row(ground, site.Today.AddDays(33)));

        var rows = CoordinatorSite.Rows(page);
        rows[0].ShouldContain(reason);
        rows[1].ShouldContain(reason);
        rows[2].ShouldEndWith(Planned);
    }

    [Fact]
    public async Task Without_a_travel_time_a_row_has_the_usual_one()
    {
        var ground = await site.LayGroundAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        await ConfirmAsync(coordinator, await DryRunAsync(coordinator, Row(ground, site.Today.AddDays(34), travel: "")));

        (await site.QueryAsync(context => context.ClassSessions.SingleAsync(s => s.RoomId == ground.Room.Id))).TravelMinutes.ShouldBe(15);
    }

    [Fact]
    public async Task Without_languages_a_row_has_those_of_its_course()
    {
        var ground = await site.LayGroundAsync();
        await site.QueryAsync(context => context.CoursePlans.Where(p => p.Id == ground.Course.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(p => p.Languages, ["ar"])));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        await ConfirmAsync(coordinator, await DryRunAsync(coordinator, Row(ground, site.Today.AddDays(35)).Replace("tr ar", "")));

        (await site.QueryAsync(context => context.ClassSessions.SingleAsync(s => s.RoomId == ground.Room.Id))).Languages.ShouldBe(["ar"]);
    }

    [Fact]
    public async Task What_was_shown_is_written_and_sent_twice_it_is_written_once()
    {
        var ground = await site.LayGroundAsync();
        var day = site.Today.AddDays(30);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await DryRunAsync(coordinator, Row(ground, day), Row(ground, day.AddDays(7)));

        var first = await ConfirmAsync(coordinator, page);
        var second = await ConfirmAsync(coordinator, page);

        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var written = await site.QueryAsync(context => context.ClassSessions.AsNoTracking().Where(s => s.RoomId == ground.Room.Id).OrderBy(s => s.Day).ToListAsync());
        written.Select(s => (s.Day, s.Begins, s.Capacity, s.TravelMinutes, s.TrainerId)).ShouldBe(
            [(day, new(14, 0), 8, 15, ground.Trainer.Id), (day.AddDays(7), new(14, 0), 8, 15, ground.Trainer.Id)]);
        written[0].Languages.ShouldBe(["tr", "ar"]);
        written.Select(s => s.SeriesId).Distinct().Single().ShouldNotBeNull();
        (await (await coordinator.GetAsync(first.Headers.Location, TestContext.Current.CancellationToken)).ReadPageAsync())
            .QuerySelector(".panel.right")!.TextContent.ShouldContain("Nieuw in de kalender: 2.");
    }

    [Fact]
    public async Task A_clash_that_came_in_between_is_told_and_nothing_is_written()
    {
        var ground = await site.LayGroundAsync();
        var day = site.Today.AddDays(31);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await DryRunAsync(coordinator, Row(ground, day), Row(ground, day.AddDays(1)));
        await site.PlanAsync(ground, day.AddDays(1), hour: 15);

        var answer = await ConfirmAsync(coordinator, page);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var told = CoordinatorSite.Rows(await answer.ReadPageAsync());
        told[0].ShouldEndWith(Planned);
        told[1].ShouldContain("Het lokaal is dan al bezet");
        (await CountAsync(ground)).ShouldBe(1);
    }

    [Fact]
    public async Task Leave_to_clash_is_for_who_asked_it_and_not_for_a_file()
    {
        var ground = await site.LayGroundAsync();
        var day = site.Today.AddDays(39);
        await site.PlanAsync(ground, day, mayClash: "Twee groepen in één zaal");

        var page = await DryRunAsync(await site.SignInAsync(StaffRole.Coordinator), Row(ground, day));

        CoordinatorSite.Rows(page).Single().ShouldContain("Het lokaal is dan al bezet");
    }

    [Fact]
    public async Task While_another_planner_takes_too_long_nothing_is_written_and_the_plan_can_be_sent_again()
    {
        var ground = await site.LayGroundAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await DryRunAsync(coordinator, Row(ground, site.Today.AddDays(40)));

        var busy = await site.QueryAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
            await context.LockPlannersAsync(TestContext.Current.CancellationToken);
            return await ConfirmAsync(coordinator, page);
        });

        busy.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await CountAsync(ground)).ShouldBe(0);
        (await ConfirmAsync(coordinator, await busy.ReadPageAsync())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await CountAsync(ground)).ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_at_once_with_the_same_plan_write_it_once()
    {
        var ground = await site.LayGroundAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await DryRunAsync(coordinator, Row(ground, site.Today.AddDays(33)), Row(ground, site.Today.AddDays(34)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ConfirmAsync(coordinator, page)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await CountAsync(ground)).ShouldBe(2);
    }

    [Fact]
    public async Task A_plan_opens_for_who_saw_it_and_for_two_hours()
    {
        var ground = await site.LayGroundAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var plan = ValueOf(CoordinatorSite.Form(await DryRunAsync(coordinator, Row(ground, site.Today.AddDays(36))), "Plan"), "plan");
        var other = await site.SignInAsync(StaffRole.Coordinator);
        var theirs = CoordinatorSite.Form(await DryRunAsync(other, Row(ground, site.Today.AddDays(37))), "Plan");

        (await other.SubmitAsync(theirs, ("plan", plan))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await other.SubmitAsync(theirs, ("plan", "verzonnen"))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await CountAsync(ground)).ShouldBe(0);
    }

    [Theory]
    [InlineData("", "Er staat geen enkele rij in")]
    [InlineData("Datum;Begin\n24/11/2026;14:00", "Deze kolommen ontbreken: Einde, Cursus, Locatie, Lokaal, Plaatsen")]
    public async Task What_is_no_planning_is_sent_back_with_what_was_pasted(string text, string message)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.SubmitAsync(await FormAsync(coordinator), ("tekst", text));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary li")!.TextContent.ShouldContain(message);
        page.QuerySelector("textarea")!.TextContent.ShouldBe(text);
    }

    [Fact]
    public async Task A_file_is_read_and_one_that_is_too_large_is_refused()
    {
        var ground = await site.LayGroundAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var text = $"{Headings}\r\n{Row(ground, site.Today.AddDays(38))}\r\n";

        var read = await SendFileAsync(coordinator, Encoding.UTF8.GetBytes(text));
        var refused = await SendFileAsync(coordinator, Encoding.UTF8.GetBytes(text.PadRight(SentTable.MaxFile + 1)));

        CoordinatorSite.Rows(await read.ReadPageAsync()).Single().ShouldEndWith(Planned);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_workbook_is_read_and_a_broken_one_is_sent_back()
    {
        var ground = await site.LayGroundAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var day = site.Today.AddDays(39);
        object?[] row = [day, new TimeOnly(14, 0), new TimeOnly(16, 0), .. Row(ground, day).Split(';')[3..]];
        var workbook = Workbook.Write(new("Blad", Headings.Split(';'), [row]));

        var read = await SendFileAsync(coordinator, workbook);
        var broken = await SendFileAsync(coordinator, workbook[..300]);

        CoordinatorSite.Rows(await read.ReadPageAsync()).Single().ShouldEndWith(Planned);
        broken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await broken.ReadPageAsync()).Body!.TextContent.ShouldContain("Dit bestand kunnen we niet lezen.");
    }

    [Fact]
    public async Task The_template_can_be_filled_in_as_it_is()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await site.LayGroundAsync();
        var template = await coordinator.GetStringAsync(ExchangeLinks.Template, TestContext.Current.CancellationToken);

        var page = await (await coordinator.SubmitAsync(await FormAsync(coordinator), ("tekst", template))).ReadPageAsync();

        CoordinatorSite.Rows(page).Single().ShouldEndWith(Planned);
    }

    [Fact]
    public async Task What_went_out_as_cancelled_is_not_planned_anew()
    {
        var ground = await site.LayGroundAsync();
        var session = await site.PlanAsync(ground, site.Today.AddDays(38));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.State, SessionState.Cancelled)));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var export = await coordinator.GetStringAsync(
            $"{ExchangeLinks.Export}/groepslessen.csv?van={session.Day:yyyy-MM-dd}&tot={session.Day:yyyy-MM-dd}", TestContext.Current.CancellationToken);

        var page = await (await coordinator.SubmitAsync(await FormAsync(coordinator), ("tekst", export))).ReadPageAsync();

        CoordinatorSite.Rows(page).Single(row => row.Contains(ground.Location.Name, StringComparison.Ordinal)).ShouldContain("geannuleerd");
    }

    static string Row(
        CoordinatorSite.Ground ground, DateOnly on, string hour = "14", string? day = null, string seats = "8", string? room = null, string? course = null,
        string? trainer = null, string travel = "15") =>
        $"{day ?? on.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture)};{hour}:00;{int.Parse(hour) + 2}.00;{course ?? ground.Course.Title.ToUpperInvariant()};"
        + $"{ground.Location.Name};{room ?? ground.Room.Name};{trainer ?? ground.Trainer.Email};{seats};tr ar;{travel}";

    static async Task<IHtmlDocument> DryRunAsync(HttpClient coordinator, params string[] rows)
    {
        var answer = await coordinator.SubmitAsync(await FormAsync(coordinator), ("tekst", string.Join("\r\n", rows.Prepend(Headings))));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }

    static Task<HttpResponseMessage> ConfirmAsync(HttpClient coordinator, IHtmlDocument page) => coordinator.SubmitAsync(CoordinatorSite.Form(page, "Plan"));

    static async Task<IHtmlFormElement> FormAsync(HttpClient coordinator)
    {
        var form = CoordinatorSite.Form(await coordinator.OpenAsync(ExchangeLinks.Import), "Bekijk");
        form.SetAttribute("action", ExchangeLinks.Import);
        form.QuerySelector("[type=file]")!.Remove();
        return form;
    }

    static string ValueOf(IHtmlFormElement form, string name) => ((IHtmlInputElement)form.QuerySelector($"[name={name}]")!).Value;

    static async Task<HttpResponseMessage> SendFileAsync(HttpClient coordinator, byte[] file)
    {
        var token = ValueOf(await FormAsync(coordinator), "__RequestVerificationToken");
        var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        return await coordinator.PostAsync(
            ExchangeLinks.Import,
            new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { content, "bestand", "planning.csv" } },
            TestContext.Current.CancellationToken);
    }

    Task<int> CountAsync(CoordinatorSite.Ground ground) => site.QueryAsync(context => context.ClassSessions.CountAsync(s => s.RoomId == ground.Room.Id));
}
