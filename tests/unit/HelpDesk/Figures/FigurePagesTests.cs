using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Figures;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Figures;

/// <summary>The figures of the help desk over HTTP: of questions at known moments the known figures, and of nobody a name.</summary>
public sealed class FigurePagesTests(CountedSite site) : IClassFixture<CountedSite>
{
    // A week long before the tests, on which nobody was closed. Each test has a week of its own.
    static readonly DateOnly Monday = new(2025, 9, 8);
    static int weeks;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses =>
        [FigureLinks.All, $"{FigureLinks.All}/cijfers.csv", $"{FigureLinks.All}/cijfers.xlsx", $"{FigureLinks.All}/vragen.csv", $"{FigureLinks.All}/vragen.xlsx"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Only_coordinators_open_it(string address)
    {
        foreach (var role in new[] { StaffRole.Coordinator, StaffRole.NetworkCoordinator })
        {
            (await (await site.SignInAsync(role)).GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, $"{role}");
        }
        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor })
        {
            (await (await site.SignInAsync(role)).GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        }
        (await site.Visitor().GetAsync(address, Cancel)).Headers.Location!.ToString().ShouldContain(StaffLinks.SignIn);
    }

    [Fact]
    public async Task A_week_shows_what_was_asked_what_ended_and_how_long_it_took()
    {
        var (monday, house, steward) = (NextWeek(), await HouseAsync(), await StewardAsync());
        await AddAsync(Ask(At(monday, 0, 10), TicketTopic.SignIn, house), t => t.Answer(steward, At(monday, 0, 14)), t => t.Solve(null, At(monday, 2, 10)));
        await AddAsync(Ask(At(monday, 0, 11), TicketTopic.SignIn, house), t => t.Answer(steward, At(monday, 3, 11)));
        await AddAsync(Ask(At(monday, 1, 9), TicketTopic.Email), t => t.Solve(null, At(monday, 1, 9)));
        await AddAsync(Ask(At(monday, 4, 9), TicketTopic.Email));
        // One that was asked the week before, and ended in this one.
        await AddAsync(Ask(At(monday, -3, 16), TicketTopic.Other), t => t.Answer(steward, At(monday, 0, 9)), t => t.Solve(null, At(monday, 0, 10)));
        await WalkInAsync(house, monday.AddDays(1), 3);

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(Week(monday));

        Rows(page, "Wat er elke dag was").ShouldBe(
        [
            $"{Short(monday)} 2 1 0 0", $"{Short(monday.AddDays(1))} 1 1 0 3", $"{Short(monday.AddDays(2))} 0 1 0 0", $"{Short(monday.AddDays(3))} 0 0 0 0",
            $"{Short(monday.AddDays(4))} 1 0 0 0", $"{Short(monday.AddDays(5))} 0 0 0 0", $"{Short(monday.AddDays(6))} 0 0 0 0",
        ]);
        Rows(page, "Wat er op elke plaats was").ShouldBe([$"{await NameAsync(house)} 2 1 0 3", "Geen plaats gekozen 2 2 0 0"]);
        Rows(page, "Waar de gestelde vragen over gaan")[..2].ShouldBe(["E-mail 2", "Aanmelden of een wachtwoord 2"], ignoreOrder: true);
        Rows(page, "Het eerste antwoord op de vragen van deze periode").Select(row => row.Split(' ')[^1]).ShouldBe(["1", "1", "1", "0", "1", "0"]);
        page.Body!.TextContent.ShouldContain("2 van 4 vragen kregen een antwoord binnen 2 werkdagen.");
        // Four hours and twenty-four; solved after sixteen hours and after two.
        Rows(page, "Tijd tot het eerste antwoord en tot de oplossing").ShouldBe(["Eerste antwoord 2 14,0 24,0 1,6 3,0", "Oplossing 2 9,0 16,0 2,4 2,8"]);
    }

    [Fact]
    public async Task An_appointment_counts_on_its_day_at_its_place_and_with_its_steward_unless_it_was_called_off()
    {
        var desk = await site.OpenDeskAsync();
        var (day, name) = (site.Clock.Today().AddDays(20), await NameOfAsync(desk.Steward));
        await site.AppointmentAsync(desk, site.Moment(20, 9));
        await site.AppointmentAsync(desk, site.Moment(20, 10));
        var gone = await site.AppointmentAsync(desk, site.Moment(20, 11));
        await site.WithAsync<Web.Features.HelpDesk.Appointments.EndAppointment, bool>(end => end.CancelAsync(gone.Id, null, true, Cancel));

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(Days(day, day));

        Rows(page, "Wat er op elke plaats was").ShouldContain($"{await NameAsync(desk.Location)} 0 0 2 0");
        Rows(page, "Vragen in handen nu, en afspraken in de periode").ShouldContain(row => row.StartsWith(name) && row.EndsWith(" 2"));
    }

    [Fact]
    public async Task Whoever_waits_is_a_code_and_only_a_steward_gets_a_link()
    {
        var ticket = (await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new()
            {
                Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Device, Text = "Mijn geheime woorden.",
                Person = ClassSite.SomeBody("Geheimina"),
            },
            Cancel)))!;

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(FigureLinks.All);
        var both = await (await site.SignInAsync(await site.AddStaffMemberAsync([StaffRole.Steward, StaffRole.Coordinator]))).OpenAsync(FigureLinks.All);

        Waiting(page).ShouldContain(row => row.StartsWith($"{ticket.Code} Mijn toestel Nog van niemand"));
        page.QuerySelector($"a[href='{HelpDeskLinks.Ticket(ticket.Id)}']").ShouldBeNull();
        both.QuerySelector($"a[href='{HelpDeskLinks.Ticket(ticket.Id)}']").ShouldNotBeNull();
        foreach (var text in new[] { page.Body!.TextContent, both.Body!.TextContent, await QuestionsAsync(site.Clock.GetUtcNow()) })
        {
            text.ShouldNotContain("Geheimina");
            text.ShouldNotContain("geheime woorden");
        }
    }

    [Fact]
    public async Task A_question_that_became_a_part_of_another_is_counted_with_it()
    {
        var monday = NextWeek();
        var whole = await AddAsync(Ask(At(monday, 0, 10), TicketTopic.Email));
        await AddAsync(Ask(At(monday, 0, 11), TicketTopic.Email), t => t.MergeInto(whole.Id, At(monday, 0, 12)));

        var page = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(Week(monday));

        Rows(page, "Wat er elke dag was")[0].ShouldBe($"{Short(monday)} 1 0 0 0");
    }

    [Fact]
    public async Task Each_chart_is_a_picture_with_a_name_and_its_table_and_the_page_asks_little()
    {
        var monday = NextWeek();
        await AddAsync(Ask(At(monday, 0, 10), TicketTopic.Email, await HouseAsync()));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await coordinator.OpenAsync(FigureLinks.All);
        var before = site.Queries.Count;

        var page = await coordinator.OpenAsync(Week(monday));

        // Eight of the page, and who looks.
        (site.Queries.Count - before).ShouldBeLessThanOrEqualTo(11);
        var charts = page.QuerySelectorAll("figure.chart > svg, figure.chart .chart-frame svg").ToList();
        charts.Count.ShouldBe(7);
        foreach (var chart in charts)
        {
            chart.GetAttribute("role").ShouldBe("img");
            chart.GetAttribute("aria-labelledby")!.Split(' ').ShouldAllBe(id => page.GetElementById(id)!.TextContent.Length > 0);
        }
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
        page.QuerySelectorAll("table").Length.ShouldBeGreaterThanOrEqualTo(charts.Count - 1, "the two charts by day share one table");
    }

    [Theory]
    [InlineData("?van=2025-13-45&tot=2025-10-01", "van", "Kies hier een dag, zoals 24/11/2026.", "2025-13-45")]
    [InlineData("?van=2025-10-02&tot=2025-10-01", "tot", "De laatste dag ligt voor de eerste dag.", "2025-10-01")]
    [InlineData("?van=2025-10-02&tot=2035-10-01", "tot", "Kies hoogstens één jaar.", "2035-10-01")]
    [InlineData("?van=1825-10-02&tot=2025-10-01", "van", "Kies een dag tussen 2000 en 2100.", "1825-10-02")]
    public async Task What_is_no_period_is_said_at_its_field_and_stays_there(string query, string field, string says, string typed)
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.GetAsync(FigureLinks.All + query, Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.GetElementById($"{field}-error")!.TextContent.ShouldStartWith(says);
        page.GetElementById(field)!.GetAttribute("value").ShouldBe(typed);
        page.QuerySelector($".error-summary a[href='#{field}']").ShouldNotBeNull();
        (await coordinator.GetAsync($"{FigureLinks.All}/vragen.csv{query}", Cancel)).Headers.Location!.ToString().ShouldBe(FigureLinks.All + query);
    }

    [Theory]
    [InlineData("week")]
    [InlineData("dertig")]
    [InlineData("kwartaal")]
    public async Task A_period_that_is_one_tap_away_says_that_it_is_chosen(string choice)
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync($"{FigureLinks.All}?periode={choice}");

        page.QuerySelectorAll<IHtmlAnchorElement>("main nav a[aria-current]").Single().Href.ShouldContain($"periode={choice}");
    }

    [Fact]
    public async Task A_longer_period_is_drawn_by_week()
    {
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(Days(Monday, Monday.AddDays(90)));

        page.GetElementById("vragen-titel")!.TextContent.ShouldBe("Vragen per week");
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldContain("Per week");
    }

    [Fact]
    public async Task The_figures_leave_as_a_file_without_the_stewards()
    {
        var (monday, house, steward) = (NextWeek(), await HouseAsync(), await StewardAsync());
        await AddAsync(Ask(At(monday, 0, 10), TicketTopic.Email, house), t => t.Answer(steward, At(monday, 0, 14)));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var period = new FiguresPeriod(monday, monday.AddDays(6));
        var name = await NameOfAsync(steward);

        var csv = await ReadTable.CsvAsync(await coordinator.GetByteArrayAsync(FigureLinks.Figures(period, "csv"), Cancel));
        var xlsx = await ReadTable.XlsxAsync(await coordinator.GetByteArrayAsync(FigureLinks.Figures(period, "xlsx"), Cancel));

        csv[0].ShouldBe(["Deel", "Dag", "Van", "Wat", "Waarde"]);
        csv.ShouldContain(row => row.SequenceEqual(new[] { "Per dag", $"{monday:dd/MM/yyyy}", "", "Gestelde vragen", "1" }));
        csv.ShouldContain(row => row.SequenceEqual(new[] { "Eerste antwoord", "", "De helft binnen", "werkuren", "4" }));
        csv.SelectMany(row => row).ShouldNotContain(name);
        xlsx.Length.ShouldBe(csv.Length);
    }

    [Fact]
    public async Task The_questions_leave_as_a_file_one_line_each_and_no_name_becomes_a_formula()
    {
        var (monday, house, steward) = (NextWeek(), await HouseAsync("=1+1"), await StewardAsync());
        var ticket = await AddAsync(
            Ask(At(monday, 0, 10), TicketTopic.Apply, house, TicketDevice.IPhone), t => t.Answer(steward, At(monday, 0, 14)), t => t.Solve(null, At(monday, 1, 9)));
        var open = await AddAsync(Ask(At(monday, 2, 10), TicketTopic.Email));
        var coordinator = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var answer = await coordinator.GetAsync(FigureLinks.Questions(new(monday, monday.AddDays(6)), "csv"), Cancel);
        var csv = await ReadTable.CsvAsync(await answer.Content.ReadAsByteArrayAsync(Cancel));

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("hulp-vragen.csv");
        csv[1].ShouldBe([ticket.Code, $"{monday:dd/MM/yyyy}", "Werk zoeken en solliciteren", "'=1+1", "Een iPhone", "Opgelost", "4", "7"]);
        csv[2].ShouldBe([open.Code, $"{monday.AddDays(2):dd/MM/yyyy}", "E-mail", "", "", "Nieuw", "", ""]);
        csv.Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_coordinator_hears_of_people_who_wait_too_long_and_of_nothing_when_all_is_well()
    {
        await site.QueryAsync(context => context.Tickets.Where(t => t.State < TicketState.Solved).ExecuteUpdateAsync(
            change => change.SetProperty(t => t.AnswerDueAt, (DateTimeOffset?)null), Cancel));
        (await DeskAsync(StaffRole.Coordinator)).ShouldNotContain("te lang wachten");
        await AddAsync(Ask(site.Clock.GetUtcNow().AddDays(-20), TicketTopic.Email));

        foreach (var role in new[] { StaffRole.Coordinator, StaffRole.NetworkCoordinator })
        {
            var desk = await DeskAsync(role);
            desk.ShouldContain("1 vraag");
            desk.ShouldContain("Langer dan 2 werkdagen zonder antwoord.");
        }
        (await DeskAsync(StaffRole.Counsellor)).ShouldNotContain("te lang wachten");
        (await DeskAsync(StaffRole.Steward, StaffRole.Coordinator)).ShouldNotContain("te lang wachten");
    }

    async Task<string> DeskAsync(params StaffRole[] roles) =>
        (await (await site.SignInAsync(await site.AddStaffMemberAsync(roles))).OpenAsync(StaffLinks.Home)).Body!.TextContent;

    async Task<string> QuestionsAsync(DateTimeOffset day)
    {
        var today = BrusselsTime.DayOf(day);
        return await (await site.SignInAsync(StaffRole.Coordinator)).GetStringAsync(FigureLinks.Questions(new(today, today), "csv"), Cancel);
    }

    static DateOnly NextWeek() => Monday.AddDays(7 * 2 * Interlocked.Increment(ref weeks));

    static DateTimeOffset At(DateOnly monday, int day, int hour) => BrusselsTime.At(monday.AddDays(day), new(hour, 0));

    static string Short(DateOnly day) => BelgianFormat.ShortDate(day);

    static string Week(DateOnly monday) => Days(monday, monday.AddDays(6));

    static string Days(DateOnly from, DateOnly until) => $"{FigureLinks.All}?van={from:yyyy-MM-dd}&tot={until:yyyy-MM-dd}";

    static Ticket Ask(DateTimeOffset at, TicketTopic topic, Guid? place = null, TicketDevice? device = null) => Ticket.Ask(
        new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = topic, LocationId = place, Device = device }, null, ShortCode.New(),
        AnswerClock.Due(new(_ => false), at), at);

    async Task<Ticket> AddAsync(Ticket ticket, params Action<Ticket>[] acts)
    {
        foreach (var act in acts)
        {
            act(ticket);
        }
        await site.QueryAsync(context =>
        {
            context.Add(ticket);
            return context.SaveChangesAsync(Cancel);
        });
        return ticket;
    }

    Task<Guid> HouseAsync(string? name = null) => site.QueryAsync(async context =>
    {
        var house = context.Add(Location.Create(
            Wanted.Place(name ?? $"Huis {Guid.NewGuid():N}", "Kerkstraat 1", "9000", "Gent", "rabot", "Tram 1", true, true, null))).Entity;
        await context.SaveChangesAsync(Cancel);
        return house.Id;
    });

    async Task<Guid> StewardAsync() => (await site.AddStaffMemberAsync([StaffRole.Steward])).Id;

    async Task WalkInAsync(Guid house, DateOnly day, int people)
    {
        var steward = await StewardAsync();
        await site.QueryAsync(context =>
        {
            context.AddRange(Enumerable.Range(1, people).Select(number =>
                new WalkInVisit(house, day, number, null, Guid.NewGuid(), steward, BrusselsTime.At(day, new(9, number)))));
            return context.SaveChangesAsync(Cancel);
        });
    }

    Task<string> NameAsync(Guid house) => site.QueryAsync(context => context.Locations.Where(l => l.Id == house).Select(l => l.Name).SingleAsync(Cancel));

    Task<string> NameOfAsync(Guid member) => site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == member).Select(m => m.Name).SingleAsync(Cancel));

    static List<string> Waiting(IHtmlDocument page) => [.. page.QuerySelectorAll("h2#wie-wacht ~ table").First().QuerySelectorAll("tbody tr").Select(Words)];

    static List<string> Rows(IHtmlDocument page, string caption) =>
        [.. page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent == caption).QuerySelectorAll("tbody tr").Select(Words)];

    static string Words(IElement row) => string.Join(' ', row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()));
}
