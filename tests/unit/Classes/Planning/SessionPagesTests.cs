using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Planning.Sessions;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Classes.Planning;

public sealed class SessionPagesTests(PlanningSite site) : IClassFixture<PlanningSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_a_session_shows_who_is_on_its_list()
    {
        var session = await site.PlanAsync(seats: 1);
        var seat = await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Amina")));
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Bilal"), mayWait: true));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var page = await coordinator.OpenAsync(PlanningLinks.Session(session.Id));

        var rows = page.QuerySelectorAll(".data tbody tr");
        rows[0].TextContent.ShouldContain("Amina");
        rows[0].TextContent.ShouldContain(seat.Bookings[0].Code);
        rows[1].TextContent.ShouldContain("Wachtlijst");
        page.QuerySelector("dl")!.TextContent.ShouldContain("1 van 1 bezet");
    }

    [Fact]
    public async Task Of_clients_of_another_organisation_a_coordinator_sees_only_which()
    {
        var session = await site.PlanAsync(seats: 2);
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        await site.BookAsync(ClassSite.Request(session));
        var client = (await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Geheim") with { OrganisationId = counsellor.OrganisationId }))).Bookings[0];
        var (outsider, theirs) = (await site.SignInAsync(StaffRole.Coordinator), await site.SignInAsync(StaffRole.Coordinator, "Andere partner"));

        var pages = new[]
        {
            await outsider.OpenAsync(PlanningLinks.Session(session.Id)),
            await (await SendAsync(outsider, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "1"))).ReadPageAsync(),
        };

        foreach (var page in pages)
        {
            page.Body!.TextContent.ShouldContain("Andere partner");
            page.Body.TextContent.ShouldNotContain("Geheim");
            page.Body.TextContent.ShouldNotContain(client.Code);
        }
        (await theirs.OpenAsync(PlanningLinks.Session(session.Id))).QuerySelectorAll(".data tbody tr")[1].TextContent.ShouldContain("Geheim");
    }

    [Fact]
    public async Task The_page_of_a_session_says_why_who_waits_has_no_seat()
    {
        var full = await FullClass.FillAsync(site);
        foreach (var name in new[] { "Celine", "Driss" })
        {
            await site.BookAsync(ClassSite.Request(full.Session, ClassSite.SomeBody(name), mayWait: true));
        }
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.Session(full.Session.Id);

        var page = await coordinator.OpenAsync(address);
        await SendAsync(coordinator, PlanningLinks.CancelSession(full.Session.Id), ("Reason", "Te weinig volk"));
        var cancelled = await coordinator.OpenAsync(address);

        page.QuerySelectorAll(".panel li").Select(line => line.TextContent).ShouldBe(
        [
            "De groepsles is vol: 3 van 3 plaatsen zijn bezet, aangeboden of vastgehouden.",
            $"Een plaats is aangeboden aan iemand die langer wachtte. Die kan antwoorden tot {BelgianFormat.ShortMoment(full.Until)}.",
            "Een plaats is voor iemand die langer wachtte en die we nog moeten bellen. Die plaats blijft vastgehouden tot er gebeld is.",
            "Een organisatie houdt 1 plaats zonder naam vast. Krijgt die geen naam, dan komt ze vrij.",
        ]);
        page.QuerySelectorAll(".data tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent}: {row.QuerySelector(".note")!.TextContent}").ShouldBe(
            [$"Eerste: tot {BelgianFormat.ShortMoment(full.Until)}", "Tweede: tot er gebeld is", "Celine: nummer 1", "Driss: nummer 2"]);
        cancelled.QuerySelectorAll(".panel li").ShouldBeEmpty("nobody gets a seat any more");
    }

    [Fact]
    public async Task Another_hour_is_told_to_who_booked_and_the_seats_stay()
    {
        var session = await site.PlanAsync(inDays: 5);
        var booked = await site.BookAsync(ClassSite.Request(session));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.ChangeSession(session.Id), ("Input.Begins", "15:00"), ("Input.Ends", "17:00"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var now = await site.ReadAsync(session);
        (now.Begins, now.Booked, now.Capacity, now.Sequence).ShouldBe((new(15, 0), 1, 8, 1));
        (await MessagesAsync(booked)).ShouldContain(MessageKinds.SessionChanged);
    }

    [Fact]
    public async Task A_session_does_not_move_to_an_hour_that_the_clock_skips()
    {
        var session = await site.PlanAsync(inDays: 5);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.ChangeSession(session.Id),
            ("Input.Day", site.ShortNight.ToString("O")), ("Input.Begins", "02:30"), ("Input.Ends", "03:15"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Begins");
        (await site.ReadAsync(session)).Day.ShouldBe(session.Day);
    }

    [Fact]
    public async Task Another_language_is_told_to_nobody()
    {
        var session = await site.PlanAsync(inDays: 5);
        var booked = await site.BookAsync(ClassSite.Request(session));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        await SendAsync(coordinator, PlanningLinks.ChangeSession(session.Id), ("Input.Languages", "ar"));

        (await site.ReadAsync(session)).Languages.ShouldBe(["ar"]);
        (await MessagesAsync(booked)).ShouldNotContain(MessageKinds.SessionChanged);
    }

    [Fact]
    public async Task Every_field_of_a_session_stands_on_the_page_to_plan_and_on_the_page_to_change()
    {
        var session = await site.PlanAsync(inDays: 5);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var fields = typeof(SessionInput).GetProperties().Where(property => property.CanWrite).Select(property => $"Input.{property.Name}").ToList();

        foreach (var address in new[] { PlanningLinks.NewSessions, PlanningLinks.ChangeSession(session.Id) })
        {
            var page = await coordinator.OpenAsync(address);
            fields.Where(name => page.QuerySelector($"form [name='{name}']") is null).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task Who_changes_a_session_that_somebody_else_changed_sees_both()
    {
        var session = await site.PlanAsync(inDays: 5);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(session.Id);
        var stale = FormOf(await coordinator.OpenAsync(address), address);
        await SendAsync(coordinator, address, ("Input.Begins", "13:00"));

        var answer = await coordinator.SubmitAsync(stale, ("Input.Begins", "14:30"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("13.00–16.00");
        page.QuerySelector("#Input_Begins")!.GetAttribute("value").ShouldBe("14:30");
        (await coordinator.SubmitAsync(FormOf(page, address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).Begins.ShouldBe(new TimeOnly(14, 30));
    }

    [Fact]
    public async Task A_change_of_which_the_answer_was_lost_is_done_and_not_somebody_elses()
    {
        var session = await site.PlanAsync(inDays: 5);
        var booked = await site.BookAsync(ClassSite.Request(session));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(session.Id);
        var form = FormOf(await coordinator.OpenAsync(address), address);

        site.LoseAnswer();
        var lost = await coordinator.SubmitAsync(form, ("Input.Begins", "13:00"));
        var again = await coordinator.SubmitAsync(form, ("Input.Begins", "13:00"));

        lost.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).Sequence.ShouldBe(1);
        (await MessagesAsync(booked)).Count(kind => kind == MessageKinds.SessionChanged).ShouldBe(1);
    }

    [Fact]
    public async Task A_clash_says_with_what_and_goes_through_with_a_reason_until_it_is_gone()
    {
        var (mine, other) = (await site.PlanAsync(inDays: 6), await site.PlanAsync(inDays: 6));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(mine.Id);

        var refused = await SendAsync(coordinator, address, ("Input.RoomId", $"{other.RoomId}"));
        var page = await refused.ReadPageAsync();
        var accepted = await coordinator.SubmitAsync(FormOf(page, address), ("Input.ClashReason", "Grote zaal"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.QuerySelector(".panel.warning a")!.GetAttribute("href").ShouldBe(PlanningLinks.Session(other.Id));
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(mine)).ClashReason.ShouldBe("Grote zaal");
        await SendAsync(coordinator, address, ("Input.Begins", "09:00"), ("Input.Ends", "11:00"));
        (await site.ReadAsync(mine)).ClashReason.ShouldBeNull();
    }

    [Fact]
    public async Task Leave_to_clash_covers_what_the_coordinator_saw_and_nothing_that_came_up_since()
    {
        var (mine, other, third) = (await site.PlanAsync(inDays: 12), await site.PlanAsync(inDays: 12), await site.PlanAsync(inDays: 12));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(mine.Id);
        var shown = await (await SendAsync(coordinator, address, ("Input.RoomId", $"{other.RoomId}"))).ReadPageAsync();
        var theirs = await (await SendAsync(coordinator, PlanningLinks.ChangeSession(third.Id), ("Input.RoomId", $"{other.RoomId}"))).ReadPageAsync();
        await coordinator.SubmitAsync(FormOf(theirs, PlanningLinks.ChangeSession(third.Id)), ("Input.ClashReason", "Grote zaal"));

        var refused = await coordinator.SubmitAsync(FormOf(shown, address), ("Input.ClashReason", "Ook in de grote zaal"));
        var again = await refused.ReadPageAsync();
        var accepted = await coordinator.SubmitAsync(FormOf(again, address));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        again.QuerySelector(".error-summary")!.TextContent.ShouldContain("nog niet gezien");
        again.QuerySelectorAll(".panel.warning a").Select(link => link.GetAttribute("href"))
            .ShouldBe([PlanningLinks.Session(other.Id), PlanningLinks.Session(third.Id)], ignoreOrder: true);
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(mine)).ClashReason.ShouldBe("Ook in de grote zaal");
    }

    [Fact]
    public async Task A_session_that_has_leave_keeps_it_when_something_else_changes()
    {
        var (mine, other) = (await site.PlanAsync(inDays: 13), await site.PlanAsync(inDays: 13));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(mine.Id);
        var shown = await (await SendAsync(coordinator, address, ("Input.RoomId", $"{other.RoomId}"))).ReadPageAsync();
        await coordinator.SubmitAsync(FormOf(shown, address), ("Input.ClashReason", "Grote zaal"));

        var page = await coordinator.OpenAsync(address);
        var answer = await coordinator.SubmitAsync(FormOf(page, address), ("Input.Languages", "ar"));

        page.QuerySelector(".panel.warning a")!.GetAttribute("href").ShouldBe(PlanningLinks.Session(other.Id));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var now = await site.ReadAsync(mine);
        (now.ClashReason, now.Languages.Single()).ShouldBe(("Grote zaal", "ar"));
    }

    [Fact]
    public async Task A_room_that_is_too_small_for_the_seats_is_refused()
    {
        var session = await site.PlanAsync(seats: 20, inDays: 7);
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlanningLinks.ChangeSession(session.Id), ("Input.RoomId", $"{hall.Room}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("12 plaatsen");
    }

    [Fact]
    public async Task Fewer_seats_than_are_taken_shows_who_came_last()
    {
        var session = await site.PlanAsync(seats: 3);
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Amina")));
        var last = await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Bilal")));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var refused = await SendAsync(coordinator, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "1"));
        var allowed = await SendAsync(coordinator, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "2"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.ReadPageAsync()).QuerySelectorAll(".panel.warning li").Select(item => item.TextContent.Trim())
            .ShouldBe([$"Bilal, code {last.Bookings[0].Code}"]);
        allowed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).Capacity.ShouldBe(2);
    }

    [Fact]
    public async Task More_seats_than_the_room_has_are_refused_and_more_seats_go_to_who_waits()
    {
        var session = await site.PlanAsync(seats: 1);
        await site.BookAsync(ClassSite.Request(session));
        var waiting = await site.BookAsync(ClassSite.Request(session, mayWait: true));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var tooMany = await SendAsync(coordinator, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "51"));
        await SendAsync(coordinator, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "2"));

        tooMany.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await StateAsync(waiting)).ShouldBe(BookingState.Offered);
    }

    [Fact]
    public async Task Cancelling_says_whom_it_tells_and_tells_them_with_the_reason()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 4);
        var booked = await site.BookAsync(ClassSite.Request(session));
        var waiting = await site.BookAsync(ClassSite.Request(session, mayWait: true));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.CancelSession(session.Id);
        var page = await coordinator.OpenAsync(address);

        var silent = await coordinator.SubmitAsync(FormOf(page, address));
        var first = await coordinator.SubmitAsync(FormOf(page, address), ("Reason", "De lesgever is ziek."));
        var second = await coordinator.SubmitAsync(FormOf(page, address), ("Reason", "De lesgever is ziek."));

        page.QuerySelector("main form button")!.TextContent.ShouldStartWith("Annuleer de groepsles van ");
        page.QuerySelector(".panel")!.TextContent.ShouldContain("1 met een plaats, 1 op de wachtlijst.");
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        foreach (var answer in new[] { booked, waiting })
        {
            (await MessagesAsync(answer)).Count(kind => kind == MessageKinds.SessionCancelled).ShouldBe(1);
        }
        (await StateAsync(booked)).ShouldBe(BookingState.Confirmed, "the session no longer goes on; nobody gave a seat back");
        var after = await coordinator.OpenAsync(PlanningLinks.Session(session.Id));
        after.QuerySelector(".panel.warning")!.TextContent.ShouldContain("De lesgever is ziek.");
        (await coordinator.GetAsync(PlanningLinks.ChangeSession(session.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_cancels_a_session_that_moved_meanwhile_is_asked_again()
    {
        var session = await site.PlanAsync(inDays: 4);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.CancelSession(session.Id);
        var stale = FormOf(await coordinator.OpenAsync(address), address);
        await SendAsync(coordinator, PlanningLinks.ChangeSession(session.Id), ("Input.Begins", "13:00"));

        var answer = await coordinator.SubmitAsync(stale, ("Reason", "Te weinig volk"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.ReadAsync(session)).State.ShouldBe(SessionState.Planned);
    }

    [Fact]
    public async Task A_cancelled_session_leaves_its_room_to_others()
    {
        var session = await site.PlanAsync(inDays: 9);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await SendAsync(coordinator, PlanningLinks.CancelSession(session.Id), ("Reason", "Te weinig volk"));
        var other = await site.PlanAsync(inDays: 9);

        (await SendAsync(coordinator, PlanningLinks.ChangeSession(other.Id), ("Input.RoomId", $"{session.RoomId}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_session_that_others_hold_is_not_changed_and_what_was_typed_stays()
    {
        var session = await site.PlanAsync(inDays: 8);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlanningLinks.ChangeSession(session.Id);
        var form = FormOf(await coordinator.OpenAsync(address), address);

        var answer = await site.QueryAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancel);
            await context.Database.ExecuteSqlAsync($"select 1 from class_session where id = {session.Id} for update", Cancel);
            return await coordinator.SubmitAsync(form, ("Input.Begins", "13:00"));
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.ReadPageAsync()).QuerySelector("#Input_Begins")!.GetAttribute("value").ShouldBe("13:00");
        (await site.ReadAsync(session)).Begins.ShouldBe(new TimeOnly(14, 0));
    }

    Task<List<string>> MessagesAsync(BookAnswer answer) => site.QueryAsync(context =>
        context.OutboxMessages.Where(m => m.Subject == answer.Bookings[0].Id).Select(m => m.Kind).ToListAsync(Cancel));

    Task<BookingState> StateAsync(BookAnswer answer) => site.QueryAsync(context =>
        context.Bookings.Where(b => b.Id == answer.Bookings[0].Id).Select(b => b.State).SingleAsync(Cancel));
}
