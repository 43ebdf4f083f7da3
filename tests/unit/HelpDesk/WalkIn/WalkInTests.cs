using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.WalkIn;

/// <summary>A morning at the door.</summary>
public sealed class WalkInTests(Appointments.AppointmentDeskSite site) : IClassFixture<Appointments.AppointmentDeskSite>
{
    const string GiveForm = "form:has([name='Input.FirstName'])";
    const string NextForm = $"form:has([value='{IndexModel.Next}'])";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_morning_numbers_are_given_called_begun_and_done_and_the_hall_sees_no_names()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var address = WalkInLinks.At(desk.Location);
        await GiveAsync(steward, address, "Fatma");
        await GiveAsync(steward, address, "");
        await GiveAsync(steward, address, "Karim");
        var hall = await HallAsync(steward, address);

        await SendAsync(steward, address, IndexModel.Next);
        var called = (await VisitsAsync(desk)).Single(v => v.State == WalkInState.Called);
        called.Number.ShouldBe(1);
        await SendAsync(steward, address, IndexModel.Next);
        (await site.Visitor().OpenAsync(hall)).QuerySelectorAll(".hall li").Select(number => number.TextContent).ShouldBe(["2", "1"]);
        var screen = await site.Visitor().GetStringAsync(hall, Cancel);
        screen.ShouldContain("<li>1</li>");
        screen.ShouldContain("http-equiv=\"refresh\"");
        screen.ShouldNotContain("Fatma");
        screen.ShouldNotContain("Karim");
        await SendAsync(steward, address, IndexModel.Begin, called);
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await SendAsync(steward, address, IndexModel.Solved, called, "Email");
        await SendAsync(steward, address, IndexModel.Leave, (await VisitsAsync(desk)).Single(v => v.Number == 2));

        var visits = await VisitsAsync(desk);
        visits.Select(v => v.State).ShouldBe([WalkInState.Done, WalkInState.Left, WalkInState.Waiting]);
        visits[0].FirstName.ShouldBeNull();
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == visits[0].TicketId, Cancel));
        (ticket.State, ticket.Topic, ticket.Origin).ShouldBe((TicketState.Solved, TicketTopic.Email, TicketOrigin.Desk));
        ticket.Minutes.ShouldBeInRange(10, 11);
        (await site.QueryAsync(context => context.TicketEvents.Where(e => e.TicketId == ticket.Id).Select(e => e.Kind).ToListAsync(Cancel)))
            .ShouldBe([TicketEventKind.Asked, TicketEventKind.Taken, TicketEventKind.Solved], ignoreOrder: true);
    }

    [Fact]
    public async Task One_tap_ends_it_with_what_the_person_can_do_and_offers_the_faces_a_while()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var address = WalkInLinks.At(desk.Location);
        await GiveAsync(steward, address, "Fatma");
        await SendAsync(steward, address, IndexModel.Next);
        var called = (await VisitsAsync(desk)).Single();
        await SendAsync(steward, address, IndexModel.Begin, called);
        await SendAsync(steward, address, $"{TicketResult.Alone}", called, "Email");

        var ticket = await site.QueryAsync(async context =>
            await context.Tickets.AsNoTracking().SingleAsync(t => t.Id == context.WalkInVisits.Single(v => v.Id == called.Id).TicketId, Cancel));
        var (page, later) = (await steward.OpenAsync(address), await LaterAsync());

        (ticket.State, ticket.Result).ShouldBe((TicketState.Solved, TicketResult.Alone));
        page.QuerySelector($"a[href='{Web.Features.HelpDesk.Desk.DeskLinks.Face(ticket.Id)}']").ShouldNotBeNull();
        later.QuerySelector($"a[href='{Web.Features.HelpDesk.Desk.DeskLinks.Face(ticket.Id)}']").ShouldBeNull();

        async Task<IHtmlDocument> LaterAsync()
        {
            site.Clock.Advance(TimeSpan.FromMinutes(20));
            return await steward.OpenAsync(address);
        }
    }

    [Fact]
    public async Task What_is_not_solved_keeps_its_words_and_its_name_and_gives_a_code_and_a_slip()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var address = WalkInLinks.At(desk.Location);
        await GiveAsync(steward, address, "Fatma");
        await SendAsync(steward, address, IndexModel.Next);
        var called = (await VisitsAsync(desk)).Single();
        await SendAsync(steward, address, IndexModel.Begin, called);
        var form = await FormAsync(steward, address, $"form:has([value='{called.Id}'])");
        var before = await SnapshotAsync();

        var missing = await steward.SubmitAsync(form, ("Input.Act", IndexModel.Open), ("Input.Topic", "Email"), ("Input.Left", " "));
        (missing.StatusCode, (await SnapshotAsync()).SequenceEqual(before)).ShouldBe((HttpStatusCode.UnprocessableEntity, true));
        (await missing.ReadPageAsync()).QuerySelector("textarea[name='Input.Left'][aria-invalid=true]").ShouldNotBeNull();
        (await steward.SubmitAsync(form, ("Input.Act", IndexModel.Open), ("Input.Topic", "Email"), ("Input.Left", "Itsme koppelen.")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var (page, visit) = (await steward.OpenAsync(address), (await VisitsAsync(desk)).Single());
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == visit.TicketId, Cancel));
        visit.FirstName.ShouldBeNull();
        ticket.State.ShouldBe(TicketState.WithSteward);
        (await site.QueryAsync(context => context.People.Where(p => p.Id == ticket.PersonId).Select(p => p.FirstName).SingleAsync(Cancel))).ShouldBe("Fatma");
        (await site.QueryAsync(context => context.TicketMessages.Where(m => m.TicketId == ticket.Id).Select(m => m.Text).SingleAsync(Cancel)))
            .ShouldBe("Itsme koppelen.");
        page.QuerySelector(".panel .code")!.TextContent.ShouldContain(ticket.Code);
        var slip = page.QuerySelectorAll(".panel a").Select(a => a.GetAttribute("href")!).Single(a => a.EndsWith("/briefje", StringComparison.Ordinal));
        (await site.Visitor().OpenAsync(slip)).Body!.TextContent.ShouldContain(ticket.Code);
    }

    [Fact]
    public async Task Whoever_gives_a_number_reads_which_one()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var address = WalkInLinks.At(desk.Location);
        await GiveAsync(steward, address, "");

        var given = await steward.SubmitAsync(await FormAsync(steward, address, GiveForm), ("Input.FirstName", "Karim"), ("Input.Act", IndexModel.Give));

        (await steward.OpenAsync(given.Headers.Location!.ToString())).QuerySelector("[role=status].panel")!.TextContent.ShouldContain("Nummer 2 is gegeven");
    }

    [Fact]
    public async Task Many_at_once_get_each_a_number_of_their_own_and_one_form_gets_one()
    {
        var desk = await site.DeskAsync();
        var key = Guid.NewGuid();

        var given = await Race.RunAsync(site, Enumerable.Range(0, 30).Select(number => (Func<IServiceProvider, Task<WalkInVisit?>>)(services =>
            services.GetRequiredService<WalkInQueue>().GiveAsync(desk.Location, null, number < 10 ? key : Guid.NewGuid(), desk.Steward, Cancel))));

        given.ShouldAllBe(visit => visit != null);
        (await VisitsAsync(desk)).Select(v => v.Number).ShouldBe(Enumerable.Range(1, 21));
    }

    [Fact]
    public async Task Two_stewards_who_call_at_once_call_two_people()
    {
        var desk = await site.DeskAsync();
        var first = await QueueAsync(desk, 3);
        var other = (await site.AddStaffMemberAsync([StaffRole.Steward])).Id;

        var called = await Race.RunAsync(site, new[] { desk.Steward, other }.Select(who => Call(desk, first, who)));

        called.Select(v => v!.Number).ShouldBe([1, 2], ignoreOrder: true);
    }

    [Fact]
    public async Task One_tap_that_is_felt_many_times_calls_one_person_and_shows_who_that_is()
    {
        var desk = await site.DeskAsync();
        var first = await QueueAsync(desk, 8);
        var steward = await SignInAsync(desk);
        var form = await FormAsync(steward, WalkInLinks.At(desk.Location), NextForm);

        var called = await Race.RunAsync(site, Enumerable.Repeat(Call(desk, first, desk.Steward), 8));
        var again = await steward.SubmitAsync(form, ("Input.Act", IndexModel.Next));

        called.ShouldAllBe(visit => visit!.Id == first);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await VisitsAsync(desk)).Count(v => v.State == WalkInState.Called).ShouldBe(1);
        (await steward.OpenAsync(again.Headers.Location!.ToString())).QuerySelector("#nummer-1").ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_left_meanwhile_is_not_called_and_nobody_is_when_nobody_waits()
    {
        var desk = await site.DeskAsync();
        var first = await QueueAsync(desk, 2);
        await site.WithAsync<WalkInQueue, bool>(queue => queue.LeaveAsync(first, Cancel));

        var second = await site.WithAsync<IServiceProvider, WalkInVisit?>(Call(desk, first, desk.Steward));
        var nobody = await site.WithAsync<IServiceProvider, WalkInVisit?>(Call(desk, first, desk.Steward));

        (second!.Number, second.State).ShouldBe((2, WalkInState.Called));
        nobody.ShouldBeNull();
        (await (await SignInAsync(desk)).OpenAsync(WalkInLinks.At(desk.Location))).QuerySelector(NextForm).ShouldBeNull();
    }

    [Fact]
    public async Task A_page_that_stays_open_gives_each_name_a_number_of_its_own_and_each_name_one()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var form = await FormAsync(steward, WalkInLinks.At(desk.Location), GiveForm);

        foreach (var name in new[] { "Fatma", "Fatma", "Karim", "Fatma" })
        {
            (await steward.SubmitAsync(form, ("Input.FirstName", name), ("Input.Act", IndexModel.Give))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        (await VisitsAsync(desk)).Select(v => (v.Number, v.FirstName)).ShouldBe([(1, "Fatma"), (2, "Karim")]);
    }

    [Fact]
    public async Task Whoever_was_called_by_a_colleague_is_not_begun_with()
    {
        var (desk, colleague) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var first = await QueueAsync(desk, 1);
        await site.WithAsync<IServiceProvider, WalkInVisit?>(Call(desk, first, desk.Steward));
        var form = await FormAsync(colleague, WalkInLinks.At(desk.Location), $"form:has([value='{first}'])");
        var before = await SnapshotAsync();

        var answer = await colleague.SubmitAsync(form, ("Input.Act", IndexModel.Begin));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary li")!.TextContent.ShouldContain("bij een collega");
        (await SnapshotAsync()).ShouldBe(before);
        (await site.WithAsync<WalkInQueue, bool>(queue => queue.StartAsync(first, desk.Steward, Cancel))).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_what_it_was_about_nothing_is_written_and_the_error_leads_to_its_field()
    {
        var desk = await site.DeskAsync();
        var steward = await SignInAsync(desk);
        await QueueAsync(desk, 2);
        foreach (var visit in await VisitsAsync(desk))
        {
            await site.WithAsync<WalkInQueue, bool>(queue => queue.StartAsync(visit.Id, desk.Steward, Cancel));
        }
        var second = (await VisitsAsync(desk))[1];
        var form = await FormAsync(steward, WalkInLinks.At(desk.Location), $"form:has([value='{second.Id}'])");
        var before = await SnapshotAsync();

        var answer = await steward.SubmitAsync(form, ("Input.Act", IndexModel.Solved));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SnapshotAsync()).ShouldBe(before);
        var page = await answer.ReadPageAsync();
        var field = page.QuerySelector(page.QuerySelector(".error-summary a")!.GetAttribute("href")!)!;
        field.ShouldSatisfyAllConditions(
            () => field.GetAttribute("aria-invalid").ShouldBe("true"),
            () => field.Closest("section")!.QuerySelector("h2")!.Id.ShouldBe("nummer-2"),
            () => page.QuerySelector($"#{field.GetAttribute("aria-describedby")}")!.TextContent.ShouldNotBeEmpty(),
            () => page.QuerySelectorAll("[aria-invalid]").Length.ShouldBe(1));
    }

    [Fact]
    public async Task How_long_one_waits_is_what_helping_took_there_lately_shared_by_whoever_sits_there()
    {
        var desk = await site.DeskAsync();
        var elsewhere = await site.DeskAsync();
        await QueueAsync(desk, 3);
        async Task<int> MinutesAsync() => await site.WithAsync<WalkInWait, int>(wait => wait.ReadAsync(desk.Location, 2, Cancel));
        // Nobody sits there yet, and nobody was helped.
        site.Clock.Advance(site.At(1, 8) - site.Clock.GetUtcNow());
        (await MinutesAsync()).ShouldBe(30);
        site.Clock.Advance(TimeSpan.FromHours(1));
        var visits = await VisitsAsync(desk);
        await HelpAsync(visits[0], desk, 6);
        await HelpAsync(visits[1], desk, 10);
        // Whoever left, or was helped elsewhere, says nothing of how long it takes.
        await site.WithAsync<WalkInQueue, bool>(queue => queue.LeaveAsync(visits[2].Id, Cancel));
        await QueueAsync(elsewhere, 1);
        await HelpAsync((await VisitsAsync(elsewhere)).Single(), elsewhere, 60);

        (await MinutesAsync()).ShouldBe(20);
        await site.DeskAsync(desk.Location, use: Web.Features.HelpDesk.Appointments.Hours.DeskUse.WalkIn);
        await site.DeskAsync(desk.Location, use: Web.Features.HelpDesk.Appointments.Hours.DeskUse.Appointments);
        (await MinutesAsync()).ShouldBe(10);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 1, 15)]
    [InlineData(3, 2, 25)]
    [InlineData(3, 0, 45)]
    public void Without_earlier_times_one_waits_a_quarter_for_each(int before, int stewards, int minutes) =>
        WalkInWait.Minutes([], before, stewards).ShouldBe(minutes);

    [Fact]
    public void Later_one_waits_as_long_as_it_really_took() =>
        WalkInWait.Minutes([TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(10)], 3, 1).ShouldBe(25);

    [Fact]
    public async Task A_new_screen_ends_the_one_before_and_only_the_hash_is_kept()
    {
        var (desk, steward) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var first = await HallAsync(steward, WalkInLinks.At(desk.Location));
        var second = await HallAsync(steward, WalkInLinks.At(desk.Location));

        (await site.Visitor().GetAsync(first, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync(second, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var (token, screens) = (second.Split('/')[^1], await ScreensAsync(desk));
        token.Length.ShouldBeGreaterThanOrEqualTo(43);
        screens.Single(s => s.RevokedAt is null).TokenHash.ShouldBe(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
        (await SnapshotAsync()).ShouldAllBe(line => !line.Contains(token));
    }

    [Fact]
    public async Task Of_screens_that_are_made_at_once_one_works()
    {
        var desk = await site.DeskAsync();

        var tokens = await Race.RunAsync(site, Enumerable.Repeat((Func<IServiceProvider, Task<string>>)(services =>
            services.GetRequiredService<MakeScreen>().RunAsync(desk.Location, desk.Steward, Cancel)), 8));

        tokens.Distinct().Count().ShouldBe(8);
        (await ScreensAsync(desk)).Count(s => s.RevokedAt is null).ShouldBe(1);
    }

    [Fact]
    public async Task At_night_whoever_was_forgotten_has_left_and_no_name_stays()
    {
        var desk = await site.DeskAsync();
        await site.WithAsync<WalkInQueue, WalkInVisit?>(queue => queue.GiveAsync(desk.Location, "Fatma", Guid.NewGuid(), desk.Steward, Cancel));
        site.Clock.Advance(TimeSpan.FromDays(1));

        await site.WithAsync<IEnumerable<Web.Platform.Jobs.IJob>, string?>(jobs => jobs.OfType<EndWalkIns>().Single().RunAsync(Cancel));

        (await VisitsAsync(desk)).Single().ShouldSatisfyAllConditions(v => v.State.ShouldBe(WalkInState.Left), v => v.FirstName.ShouldBeNull());
    }

    [Fact]
    public async Task Nobody_else_opens_the_queue()
    {
        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Counsellor, StaffRole.Coordinator, StaffRole.NetworkCoordinator })
        {
            (await (await site.SignInAsync(role)).GetAsync(WalkInLinks.Queue, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role}");
        }
    }

    Task<List<WalkInVisit>> VisitsAsync(Appointments.Desk desk) => site.QueryAsync(context =>
        context.WalkInVisits.AsNoTracking().Where(v => v.LocationId == desk.Location).OrderBy(v => v.Number).ToListAsync(Cancel));

    Task<List<WalkInScreen>> ScreensAsync(Appointments.Desk desk) => site.QueryAsync(context =>
        context.WalkInScreens.AsNoTracking().Where(s => s.LocationId == desk.Location).ToListAsync(Cancel));

    Task<IReadOnlyList<string>> SnapshotAsync() => site.SnapshotAsync(["staff_session"]);

    async Task<HttpClient> SignInAsync(Appointments.Desk desk) => await site.SignInAsync(
        await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == desk.Steward, Cancel)));

    /// <returns>Whoever stands first.</returns>
    async Task<Guid> QueueAsync(Appointments.Desk desk, int people)
    {
        for (var number = 0; number < people; number++)
        {
            await site.WithAsync<WalkInQueue, WalkInVisit?>(queue => queue.GiveAsync(desk.Location, null, Guid.NewGuid(), desk.Steward, Cancel));
        }
        return (await VisitsAsync(desk))[0].Id;
    }

    async Task HelpAsync(WalkInVisit visit, Appointments.Desk desk, int minutes)
    {
        await site.WithAsync<WalkInQueue, bool>(queue => queue.StartAsync(visit.Id, desk.Steward, Cancel));
        site.Clock.Advance(TimeSpan.FromMinutes(minutes));
        (await site.WithAsync<WalkInQueue, bool>(queue => queue.FinishAsync(visit.Id, TicketTopic.Email, null, null, desk.Steward, Cancel))).ShouldBeTrue();
    }

    static Func<IServiceProvider, Task<WalkInVisit?>> Call(Appointments.Desk desk, Guid seen, Guid steward) => services =>
        services.GetRequiredService<WalkInQueue>().CallNextAsync(desk.Location, seen, steward, Cancel);

    static async Task GiveAsync(HttpClient browser, string address, string name) => (await browser.SubmitAsync(
        await FormAsync(browser, address, GiveForm), ("Input.FirstName", name), ("Input.Act", IndexModel.Give)))
        .StatusCode.ShouldBe(HttpStatusCode.SeeOther);

    static async Task SendAsync(HttpClient browser, string address, string act, WalkInVisit? visit = null, string? topic = null)
    {
        var form = await FormAsync(browser, address, visit is null ? NextForm : $"form:has([value='{visit.Id}'])");
        (string, string)[] fields = topic is null ? [("Input.Act", act)] : [("Input.Act", act), ("Input.Topic", topic)];
        (await browser.SubmitAsync(form, fields)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    static async Task<string> HallAsync(HttpClient browser, string address)
    {
        var answer = await browser.SubmitAsync(await FormAsync(browser, address, "main form[method=post]"), ("Input.Act", IndexModel.Screen));
        // In production it stands there with the address of the site.
        var shown = (await answer.ReadPageAsync()).QuerySelector(".panel.tip a")!.GetAttribute("href")!;
        return shown[shown.IndexOf("/inloop/", StringComparison.Ordinal)..];
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, string address, string selector) =>
        (IHtmlFormElement)(await browser.OpenAsync(address)).QuerySelector(selector)!;
}
