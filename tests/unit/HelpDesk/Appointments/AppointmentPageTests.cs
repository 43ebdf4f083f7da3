using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>Appointments over HTTP, as a visitor, a steward, a coordinator and a counsellor make and change them.</summary>
public sealed class AppointmentPageTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    static readonly (string, string)[] Amina = [("Input.Name", "Amina"), ("Input.Reach", "Phone")];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visitor_chooses_place_day_and_hour_one_thing_a_page_and_has_an_appointment()
    {
        var (desk, visitor) = (await site.DeskAsync(), site.Visitor());
        var moment = site.At(4, 10);
        // Of one place nobody has to choose.
        await site.DeskAsync();

        (await visitor.OpenAsync(AppointmentLinks.Begin)).QuerySelector($"main a[href='{AppointmentLinks.Days(AppointmentLinks.Begin, desk.Location)}']").ShouldNotBeNull();
        (await visitor.OpenAsync(AppointmentLinks.Days(AppointmentLinks.Begin, desk.Location)))
            .QuerySelector($"main a[href='{AppointmentLinks.Hours(AppointmentLinks.Begin, desk.Location, site.Day(4))}']").ShouldNotBeNull();
        var hours = await visitor.OpenAsync(AppointmentLinks.Hours(AppointmentLinks.Begin, desk.Location, site.Day(4)));
        hours.QuerySelectorAll(".hours a").Length.ShouldBe(6);
        var address = AppointmentLinks.Moment(AppointmentLinks.Begin, desk.Location, moment);
        hours.QuerySelector($".hours a[href='{address}']").ShouldNotBeNull();
        (await visitor.OpenAsync(address)).QuerySelectorAll(".slots a").Length.ShouldBe(6);
        var answer = await BookAsync(visitor, desk, moment);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await visitor.OpenAsync(answer.Headers.Location!.ToString());
        page.QuerySelector("h1")!.TextContent.ShouldContain("Je hebt een afspraak");
        var appointment = (await site.PlannedAsync(desk)).Single();
        appointment.StartsAt.ShouldBe(moment);
        var ticket = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == appointment.TicketId, Cancel));
        (ticket.State, ticket.Topic).ShouldBe((TicketState.Planned, TicketTopic.Email));
        page.Body!.TextContent.ShouldContain(ticket.Code);
        (await KindsAsync(appointment)).ShouldBe(["appointment-confirmed", "appointment-day-before"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_slot_that_was_taken_a_moment_ago_answers_409_with_the_three_nearest_and_keeps_what_was_typed()
    {
        var (desk, visitor) = (await site.DeskAsync(), site.Visitor());
        var form = await FormAsync(visitor, desk, site.At(4, 10));
        await site.BookedAsync(desk, site.At(4, 10));
        var before = await SnapshotAsync();

        var answer = await visitor.SubmitAsync(form, [.. Amina, ("Input.Phone", "0470 98 76 54")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SnapshotAsync()).ShouldBe(before);
        var page = await answer.ReadPageAsync();
        var shown = page.QuerySelectorAll($"button[name={AppointmentLinks.MomentField}], [name='Input.Name']").Select(element => element.GetAttribute("name")).ToList();
        shown[^1].ShouldBe("Input.Name", "what is free stands where it is said that the hour is gone");
        page.QuerySelectorAll($"button[name={AppointmentLinks.MomentField}]").Select(button => button.GetAttribute("value")).ShouldBe(
            new[] { site.At(4, 9), site.At(4, 9, 30), site.At(4, 10, 30) }.Select(m => $"{m.ToUnixTimeSeconds()}"), ignoreOrder: true);
        page.QuerySelector("[name='Input.Phone']")!.GetAttribute("value").ShouldBe("0470 98 76 54");
        var again = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        (await visitor.SubmitAsync(again, (AppointmentLinks.MomentField, $"{site.At(4, 10, 30).ToUnixTimeSeconds()}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_form_that_asks_for_an_hour_that_no_page_offers_is_refused_and_writes_nothing()
    {
        var desk = await site.DeskAsync();
        site.Clock.Advance(site.At(1, 9, 20) - site.Clock.GetUtcNow());
        var (theirs, counsellor, visitor) = (await site.BookedAsync(desk, site.At(3, 11)), await site.AddStaffMemberAsync([StaffRole.Counsellor]), site.Visitor());
        var client = (await site.QuestionAsync(ClassSite.SomeBody("Karim") with { OrganisationId = counsellor.OrganisationId })).PersonId!.Value;
        var move = AppointmentLinks.Move((await site.AppointmentLinkAsync(theirs.Id)).Split('/')[^1]);
        var (form, browser) = (await FormAsync(visitor, desk, site.At(4, 10)), await site.SignInAsync(counsellor));
        var clientForm = await ClientFormAsync(browser, client, desk, site.At(4, 10));
        var before = await SnapshotAsync();

        // Over, within the hour, and later than any page goes; the steward sits there then.
        foreach (var moment in new[] { site.At(0, 9), site.At(0, 10), site.At(FreeSlots.DaysAhead + 1, 10), site.At(100, 10) })
        {
            var asked = (AppointmentLinks.MomentField, $"{moment.ToUnixTimeSeconds()}");
            (await visitor.SubmitAsync(form, [.. Amina, ("Input.Phone", Booker.NewNumber()), asked])).StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await visitor.PostFormAsync(move, asked, (AppointmentLinks.PlaceField, $"{desk.Location}"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await browser.SubmitAsync(clientForm, ("Input.Topic", "Email"), asked)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }

        (await SnapshotAsync()).ShouldBe(before);
        var last = (AppointmentLinks.MomentField, $"{site.At(FreeSlots.DaysAhead, 10).ToUnixTimeSeconds()}");
        (await visitor.SubmitAsync(form, [.. Amina, ("Input.Phone", Booker.NewNumber()), last])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_wrong_form_for_an_hour_that_is_gone_keeps_what_was_typed_and_shows_the_nearest()
    {
        var (desk, visitor) = (await site.DeskAsync(), site.Visitor());
        var form = await FormAsync(visitor, desk, site.At(4, 10));
        await site.BookedAsync(desk, site.At(4, 10));

        var answer = await visitor.SubmitAsync(form, [.. Amina, ("Input.Phone", "0470 98")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Amina");
        page.QuerySelector("[name='Input.Phone']")!.GetAttribute("value").ShouldBe("0470 98");
        page.QuerySelectorAll($"button[name={AppointmentLinks.MomentField}]").Length.ShouldBe(3);
        page.QuerySelector($"input[name={AppointmentLinks.MomentField}]").ShouldBeNull();
    }

    [Fact]
    public async Task A_counsellor_is_shown_no_button_for_an_hour_that_is_gone()
    {
        var (desk, counsellor) = (await site.DeskAsync(), await site.AddStaffMemberAsync([StaffRole.Counsellor]));
        var browser = await site.SignInAsync(counsellor);
        var client = (await site.QuestionAsync(ClassSite.SomeBody("Karim") with { OrganisationId = counsellor.OrganisationId })).PersonId!.Value;
        var form = await ClientFormAsync(browser, client, desk, site.At(4, 10));
        await site.BookedAsync(desk, site.At(4, 10));

        var wrong = await browser.SubmitAsync(form, ("Input.Topic", ""));
        await site.QueryAsync(context => context.DeskHours.Where(h => h.StewardId == desk.Steward).ExecuteDeleteAsync(Cancel));
        var none = await browser.SubmitAsync(form, ("Input.Topic", "Email"));

        (wrong.StatusCode, none.StatusCode).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict));
        foreach (var (page, nearest) in new[] { (await wrong.ReadPageAsync(), 3), (await none.ReadPageAsync(), 0) })
        {
            page.QuerySelector($"input[name={AppointmentLinks.MomentField}]").ShouldBeNull();
            page.QuerySelectorAll($"button[name={AppointmentLinks.MomentField}]").Length.ShouldBe(nearest);
            page.QuerySelector(".error-summary").ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("gisteren")]
    public async Task Whatever_day_stands_in_the_address_there_is_a_page_or_none(string day)
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(4, 10));
        var (steward, visitor, move) = (await SignInAsync(desk.Steward), site.Visitor(), AppointmentLinks.Move((await site.AppointmentLinkAsync(appointment.Id)).Split('/')[^1]));
        var field = $"?{AppointmentLinks.PlaceField}={desk.Location}&{AppointmentLinks.DayField}={day}";

        foreach (var (browser, address) in new[]
        {
            (steward, $"{AgendaLinks.Week(desk.Steward)}&{AgendaLinks.DayField}={day}"), (steward, AgendaLinks.Move(appointment.Id) + field),
            (visitor, AppointmentLinks.Begin + field), (visitor, move + field),
            (visitor, $"{AppointmentLinks.Begin}?{AppointmentLinks.PlaceField}={desk.Location}&{AppointmentLinks.MomentField}=253402300799"),
        })
        {
            (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
        foreach (var hours in desk.Hours.Values)
        {
            (await steward.GetAsync($"{AgendaLinks.Hours(hours.Id)}/{day}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        var late = await visitor.PostFormAsync(move, (AppointmentLinks.MomentField, "253402300799"), (AppointmentLinks.PlaceField, $"{desk.Location}"));
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Proposed_hours_stand_on_the_page_of_the_question_and_before_the_steward()
    {
        var (desk, ticket) = (await site.DeskAsync(), await site.QuestionAsync());
        await site.ProposalAsync(desk, ticket, site.At(3, 9), site.At(3, 10));
        var token = await site.WithAsync<TicketTokens, string>(tokens => Task.FromResult(tokens.Of(ticket.Id)));

        var page = await site.Visitor().OpenAsync(FollowLinks.Show(token));
        var seen = await (await site.SignInAsync(StaffRole.Steward)).OpenAsync(HelpDeskLinks.Ticket(ticket.Id));

        var choose = page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("Kies een uur")).GetAttribute("href")!;
        (await site.Visitor().OpenAsync(choose)).QuerySelectorAll($"button[name={AppointmentLinks.MomentField}]").Length.ShouldBe(2);
        seen.Body!.TextContent.ShouldContain($"Voorgesteld: {BelgianFormat.ShortMoment(site.At(3, 9))}, {BelgianFormat.ShortMoment(site.At(3, 10))}.");
    }

    [Fact]
    public async Task By_link_one_moves_and_calls_off_and_looking_changes_nothing()
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(4, 10));
        var (link, visitor) = (await site.AppointmentLinkAsync(appointment.Id), site.Visitor());
        var token = link.Split('/')[^1];
        var before = await SnapshotAsync();
        foreach (var address in new[]
        {
            link, AppointmentLinks.Move(token), AppointmentLinks.Cancel(token), AppointmentLinks.Moment(AppointmentLinks.Move(token), desk.Location, site.At(5, 11)),
        })
        {
            await visitor.OpenAsync(address);
        }
        (await SnapshotAsync()).ShouldBe(before);

        var moved = await SendAsync(visitor, AppointmentLinks.Moment(AppointmentLinks.Move(token), desk.Location, site.At(5, 11)));
        moved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(appointment)).StartsAt.ShouldBe(site.At(5, 11));
        var file = await visitor.GetStringAsync(AppointmentLinks.Calendar(token), Cancel);
        file.ShouldContain("METHOD:PUBLISH");
        file.ShouldContain("SEQUENCE:1");
        file.ShouldNotContain(token);

        (await SendAsync(visitor, AppointmentLinks.Cancel(token))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(appointment)).ShouldSatisfyAllConditions(
            a => a.State.ShouldBe(AppointmentState.Cancelled), a => a.IsCalledOff.ShouldBeFalse());
        (await visitor.OpenAsync(link)).QuerySelector("h1")!.TextContent.ShouldContain("afgezegd");
        (await KindsAsync(appointment)).ShouldContain("appointment-moved");
        (await KindsAsync(appointment)).ShouldContain("appointment-cancelled");
    }

    [Fact]
    public async Task After_calling_off_a_new_hour_is_for_the_same_question_of_which_the_link_shows_nothing()
    {
        var desk = await site.DeskAsync();
        var first = await site.BookedAsync(desk, site.At(4, 10));
        var (link, visitor) = (await site.AppointmentLinkAsync(first.Id), site.Visitor());
        await SendAsync(visitor, AppointmentLinks.Cancel(link.Split('/')[^1]));
        var questions = await site.QueryAsync(context => context.Tickets.CountAsync(Cancel));

        var again = (await visitor.OpenAsync(link)).QuerySelector($"main a[href^='{AppointmentLinks.Begin}']")!.GetAttribute("href")!;
        var hour = (await visitor.OpenAsync($"{again}&{AppointmentLinks.PlaceField}={desk.Location}&{AppointmentLinks.MomentField}={site.At(5, 9).ToUnixTimeSeconds()}"));
        hour.QuerySelector("[name='Input.Name']").ShouldBeNull();
        var booked = await visitor.SubmitAsync((IHtmlFormElement)hour.QuerySelector("main form[method=post]")!);

        booked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Tickets.CountAsync(Cancel))).ShouldBe(questions);
        (await site.PlannedAsync(desk)).Single().ShouldSatisfyAllConditions(
            a => a.TicketId.ShouldBe(first.TicketId), a => a.StartsAt.ShouldBe(site.At(5, 9)));
        (await visitor.GetAsync(FollowLinks.Show(again.Split('=')[^1]), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Coordinators_read_codes_and_no_names_in_the_agenda()
    {
        var desk = await site.DeskAsync();
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var appointment = await site.BookedAsync(desk, site.At(4, 10), ClassSite.SomeBody("Zeldzaam") with { OrganisationId = coordinator.OrganisationId });
        var browser = await site.SignInAsync(coordinator);
        var code = await site.QueryAsync(context => context.Tickets.Where(t => t.Id == appointment.TicketId).Select(t => t.Code).SingleAsync(Cancel));

        foreach (var address in new[] { AgendaLinks.Week(desk.Steward, site.Day(4)), AgendaLinks.Appointment(appointment.Id) })
        {
            var text = (await browser.OpenAsync(address)).Body!.TextContent;
            (text.Contains(code), text.Contains("Zeldzaam")).ShouldBe((true, false), address);
        }
        (await (await SignInAsync(desk.Steward)).OpenAsync(AgendaLinks.Appointment(appointment.Id))).Body!.TextContent.ShouldContain(code);
    }

    [Fact]
    public async Task Whoever_is_not_there_reads_who_has_an_appointment_then()
    {
        var desk = await site.DeskAsync();
        var (then, other) = (await site.BookedAsync(desk, site.At(4, 10)), await site.BookedAsync(desk, site.At(5, 10)));
        var steward = await SignInAsync(desk.Steward);
        var hours = desk.Hours[site.Day(4).DayOfWeek].Id;

        var off = await SendAsync(steward, AgendaLinks.Day(hours, site.Day(4)), ("Input.Kind", DayInput.Off));

        off.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var page in new[] { await steward.OpenAsync(off.Headers.Location!.ToString()), await steward.OpenAsync(AgendaLinks.EndHours(hours)) })
        {
            page.QuerySelector($".panel a[href='{AgendaLinks.Appointment(then.Id)}']").ShouldNotBeNull();
            page.QuerySelector($".panel a[href='{AgendaLinks.Appointment(other.Id)}']").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Where_a_class_has_the_room_nobody_is_invited_to_walk_in()
    {
        var desk = await site.DeskAsync(use: Web.Features.HelpDesk.Appointments.Hours.DeskUse.WalkIn);
        await site.QueryAsync(context =>
        {
            context.Occupations.Add(new(new("ClassSession", Guid.NewGuid()), new(Web.Features.Places.Agenda.ResourceKind.Room, desk.Room), site.At(1, 9, 30), site.At(1, 11)));
            context.Occupations.Add(new(new("ClassSession", Guid.NewGuid()), new(Web.Features.Places.Agenda.ResourceKind.Room, desk.Room), site.At(2, 8), site.At(2, 13)));
            return context.SaveChangesAsync(Cancel);
        });

        var days = await site.WithAsync<Web.Features.HelpDesk.Appointments.Hours.DeskToday, IReadOnlyList<Web.Features.HelpDesk.Appointments.Hours.DeskDay>>(
            today => today.ReadAsync(Cancel));

        days.Where(d => d.LocationId == desk.Location && d.Day <= site.Day(3) && d.Day > site.Day(0)).Select(d => (d.Day, $"{d.Begins:HH.mm}–{d.Ends:HH.mm}"))
            .ShouldBe([(site.Day(1), "09.00–09.30"), (site.Day(1), "11.00–12.00"), (site.Day(3), "09.00–12.00")]);
    }

    [Fact]
    public async Task A_link_that_is_wrong_or_old_opens_nothing()
    {
        var appointment = await site.BookedAsync(await site.DeskAsync(), site.At(4, 10));
        var link = await site.AppointmentLinkAsync(appointment.Id);
        var question = await site.QueryAsync(context => context.Tickets.Where(t => t.Id == appointment.TicketId).Select(t => t.Id).SingleAsync(Cancel));
        var other = await site.WithAsync<TicketTokens, string>(tokens => Task.FromResult(tokens.Of(question)));

        foreach (var address in new[] { link[..^3], AppointmentLinks.Show(other), AppointmentLinks.Show($"{appointment.Id}"), $"{link}/annuleren/nog" })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await site.Visitor().PostFormAsync(AppointmentLinks.Cancel(other))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.ReadAsync(appointment)).IsPlanned.ShouldBeTrue();

        site.Clock.Advance(appointment.EndsAt + ManagedAppointment.LinkLasts - TimeSpan.FromMinutes(1) - site.Clock.GetUtcNow());
        (await site.Visitor().GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var token = link.Split('/')[^1];
        foreach (var address in new[] { link, AppointmentLinks.Move(token), AppointmentLinks.Cancel(token), AppointmentLinks.Calendar(token) })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await site.Visitor().PostFormAsync(AppointmentLinks.Cancel(token))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_proposed_moments_a_person_picks_one_and_what_is_gone_is_not_shown()
    {
        var desk = await site.DeskAsync();
        var ticket = await site.QuestionAsync();
        var proposal = await site.ProposalAsync(desk, ticket, site.At(4, 9), site.At(4, 10), site.At(5, 9));
        await site.BookedAsync(desk, site.At(4, 9));
        var (address, visitor) = (await site.ChoiceLinkAsync(proposal.Id), site.Visitor());

        var page = await visitor.OpenAsync(address);
        page.QuerySelectorAll($"button[name={AppointmentLinks.MomentField}]").Length.ShouldBe(2);
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        var first = await visitor.SubmitAsync(form, (AppointmentLinks.MomentField, $"{site.At(5, 9).ToUnixTimeSeconds()}"));
        var again = await visitor.SubmitAsync(form, (AppointmentLinks.MomentField, $"{site.At(4, 10).ToUnixTimeSeconds()}"));

        (first.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        var theirs = await site.QueryAsync(context => context.Appointments.AsNoTracking().Where(a => a.TicketId == ticket.Id).ToListAsync(Cancel));
        theirs.Single().ShouldSatisfyAllConditions(a => a.StartsAt.ShouldBe(site.At(5, 9)), a => a.StewardId.ShouldBe(desk.Steward));
    }

    [Fact]
    public async Task A_steward_plans_an_hour_for_a_question_of_which_nobody_said_whose_it_is()
    {
        var desk = await site.DeskAsync();
        var ticket = (await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new() { Key = Web.Platform.Persistence.RequestKey.New(), Origin = TicketOrigin.Desk, Topic = TicketTopic.Email, Text = "Help" }, Cancel)))!;
        var steward = await SignInAsync(desk.Steward);

        var answer = await SendAsync(
            steward, AgendaLinks.Propose(ticket.Id), ("Input.Moments", $"{site.At(4, 10).ToUnixTimeSeconds()}"), ("Input.Act", ProposeModel.Plan));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.PlannedAsync(desk)).Single().ShouldSatisfyAllConditions(
            a => a.TicketId.ShouldBe(ticket.Id), a => a.PersonId.ShouldBeNull(), a => a.StartsAt.ShouldBe(site.At(4, 10)));
    }

    [Fact]
    public async Task What_was_judged_before_leaves_the_next_appointment_of_its_question_alone()
    {
        var desk = await site.DeskAsync();
        var old = await site.BookedAsync(desk, site.At(1, 9));
        site.Clock.Advance(old.StartsAt - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(10));
        Task<bool> Judge(bool came, bool solves) => site.WithAsync<EndAppointment, bool>(end => end.JudgeAsync(old.Id, came, solves, null, desk.Steward, Cancel));
        Task<TicketState> State() => site.QueryAsync(context => context.Tickets.Where(t => t.Id == old.TicketId).Select(t => t.State).SingleAsync(Cancel));
        (await Judge(came: false, solves: false)).ShouldBeTrue();
        (await State()).ShouldBe(TicketState.WithSteward);
        var next = (await site.BookAsync(AppointmentDeskSite.Wants(desk, site.At(4, 10)) with { TicketId = old.TicketId })).Appointment!;

        (await Judge(came: true, solves: false)).ShouldBeTrue();
        (await State()).ShouldBe(TicketState.Planned);
        (await Judge(came: true, solves: true)).ShouldBeTrue();
        (await State()).ShouldBe(TicketState.Planned);

        (await site.ReadAsync(old)).State.ShouldBe(AppointmentState.Held);
        (await site.ReadAsync(next)).IsPlanned.ShouldBeTrue();
        await site.WithAsync<EndAppointment, bool>(end => end.CancelAsync(next.Id, null, false, Cancel));
        (await Judge(came: true, solves: true)).ShouldBeTrue();
        (await State()).ShouldBe(TicketState.Solved);
    }

    [Fact]
    public async Task An_appointment_that_nobody_judged_is_shown_to_the_steward_and_leads_the_person_to_no_dead_link()
    {
        var desk = await site.DeskAsync();
        var ticket = await site.QuestionAsync();
        var proposal = await site.ProposalAsync(desk, ticket, site.At(2, 9), site.At(10, 9));
        var planned = (await site.BookAsync(AppointmentDeskSite.Wants(desk, site.At(2, 9)) with { TicketId = ticket.Id })).Appointment!;
        var question = AppointmentLinks.For(await site.WithAsync<TicketTokens, string>(tokens => Task.FromResult(tokens.Of(ticket.Id))));
        var choice = await site.ChoiceLinkAsync(proposal.Id);
        foreach (var address in new[] { question, choice })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, address);
        }
        site.Clock.Advance(planned.EndsAt - site.Clock.GetUtcNow() + ManagedAppointment.LinkLasts);
        var before = await SnapshotAsync();

        foreach (var address in new[] { question, choice })
        {
            var page = await site.Visitor().OpenAsync(address);
            page.QuerySelector("h1")!.TextContent.ShouldContain("Dit kan niet meer");
            page.QuerySelector($"main a[href='{AppointmentLinks.Begin}']").ShouldNotBeNull();
        }
        var moment = (AppointmentLinks.MomentField, $"{site.At(8, 9).ToUnixTimeSeconds()}");
        var proposed = (AppointmentLinks.MomentField, $"{proposal.Starts[1].ToUnixTimeSeconds()}");
        (await site.Visitor().PostFormAsync(choice, proposed)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.Visitor().PostFormAsync(question, moment, (AppointmentLinks.PlaceField, $"{desk.Location}"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SnapshotAsync()).ShouldBe(before);

        var line = $"a[href='{AgendaLinks.Appointment(planned.Id)}']";
        var steward = await SignInAsync(desk.Steward);
        (await steward.OpenAsync("/team")).QuerySelector(line)!.TextContent.ShouldContain("zeg hoe het ging");
        (await SendAsync(steward, AgendaLinks.Appointment(planned.Id), ("act", Web.Features.HelpDesk.Appointments.Team.AppointmentModel.Missed)))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await steward.OpenAsync("/team")).QuerySelector(line).ShouldBeNull();
        (await site.Visitor().OpenAsync(question)).QuerySelector("h1")!.TextContent.ShouldNotContain("Dit kan niet meer");
    }

    [Fact]
    public async Task A_steward_keeps_their_hours_and_a_coordinator_those_of_all()
    {
        var (desk, colleague) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var (steward, coordinator) = (await SignInAsync(desk.Steward), await site.SignInAsync(StaffRole.Coordinator));
        var hours = desk.Hours[DayOfWeek.Thursday].Id;

        (await steward.OpenAsync(AgendaLinks.Agenda)).QuerySelectorAll(".calendar li li").Length.ShouldBe(7 - (((int)site.Day(0).DayOfWeek + 6) % 7));
        (await SendAsync(steward, AgendaLinks.Hours(hours), ("Input.Ends", "11:00"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SendAsync(coordinator, AgendaLinks.Hours(hours), ("Input.Begins", "10:00"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await colleague.GetAsync(AgendaLinks.Hours(hours), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await colleague.OpenAsync(AgendaLinks.Week(desk.Steward))).QuerySelector($"a[href='{AgendaLinks.Hours(hours)}']").ShouldBeNull();
        (await SendAsync(steward, AgendaLinks.NewHours, ("Input.RoomId", $"{desk.Room}"), ("Input.Weekday", "Friday"), ("Input.Begins", "14:00"),
            ("Input.Ends", "13:00"), ("Input.Last", "2027-12-31"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SendAsync(steward, AgendaLinks.NewHours, ("Input.RoomId", $"{desk.Room}"), ("Input.Weekday", "Friday"), ("Input.Begins", "14:00"),
            ("Input.Ends", "16:00"), ("Input.Last", "2027-12-31"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SendAsync(steward, AgendaLinks.EndHours(desk.Hours[DayOfWeek.Monday].Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var day = Enumerable.Range(1, 7).Select(site.Day).First(d => d.DayOfWeek == DayOfWeek.Wednesday);
        (await SendAsync(steward, AgendaLinks.Day(desk.Hours[DayOfWeek.Wednesday].Id, day), ("Input.Kind", DayInput.Off))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var stored = await site.QueryAsync(context => context.DeskHours.AsNoTracking().Where(h => h.StewardId == desk.Steward).ToListAsync(Cancel));
        stored.Count.ShouldBe(8);
        stored.Single(h => h.Id == hours).ShouldSatisfyAllConditions(h => h.Begins.ShouldBe(new(10, 0)), h => h.Ends.ShouldBe(new(11, 0)));
        stored.Single(h => h.Id == desk.Hours[DayOfWeek.Monday].Id).Last.ShouldBe(site.Day(0));
        (await site.QueryAsync(context => context.DeskExceptions.CountAsync(e => e.DeskHoursId == desk.Hours[DayOfWeek.Wednesday].Id, Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task The_hours_of_a_colleague_are_changed_by_no_steward_whatever_they_send()
    {
        var (desk, colleague) = (await site.DeskAsync(), await site.SignInAsync(StaffRole.Steward));
        var hours = desk.Hours[DayOfWeek.Thursday].Id;
        var day = Enumerable.Range(1, 7).Select(site.Day).First(d => d.DayOfWeek == DayOfWeek.Thursday);
        var token = (Token, await TokenAsync(colleague, AgendaLinks.NewHours));
        (string, string)[] filled =
        [
            token, ("Input.RoomId", $"{desk.Room}"), ("Input.Weekday", "Friday"), ("Input.Begins", "14:00"), ("Input.Ends", "16:00"),
            ("Input.First", $"{site.Day(1):O}"), ("Input.Last", $"{site.Day(9):O}"), ("Input.Slot", "30"), ("Input.Travel", "15"), ("Input.Use", "Both"),
        ];
        var before = await SnapshotAsync();

        foreach (var (address, fields) in new[]
        {
            (AgendaLinks.HoursOf(desk.Steward), filled), (AgendaLinks.Hours(hours), filled), (AgendaLinks.EndHours(hours), [token]),
            (AgendaLinks.Day(hours, day), [token, ("Input.Kind", DayInput.Off), ("Version", "0")]),
        })
        {
            (await colleague.PostFormAsync(address, fields)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await SnapshotAsync()).ShouldBe(before);
        // The control: the same form, for their own hours, is a good one.
        (await colleague.PostFormAsync(AgendaLinks.NewHours, filled)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_desk_calls_off_moves_and_says_how_it_went()
    {
        var desk = await site.DeskAsync();
        var (off, moved, held) = (await site.BookedAsync(desk, site.At(1, 9)), await site.BookedAsync(desk, site.At(1, 10)), await site.BookedAsync(desk, site.At(1, 11)));
        var steward = await SignInAsync(desk.Steward);

        (await SendAsync(steward, AgendaLinks.Appointment(off.Id), ("act", Web.Features.HelpDesk.Appointments.Team.AppointmentModel.CallOff))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var later = site.At(2, 9);
        (await SendAsync(steward, AppointmentLinks.Moment(AgendaLinks.Move(moved.Id), desk.Location, later))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var early = await steward.PostFormAsync(
            AgendaLinks.Appointment(held.Id), ("act", Web.Features.HelpDesk.Appointments.Team.AppointmentModel.Came), (Token, await TokenAsync(steward, AgendaLinks.Appointment(held.Id))));
        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        site.Clock.Advance(held.StartsAt - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(10));
        steward = await SignInAsync(desk.Steward);
        (await SendAsync(steward, AgendaLinks.Appointment(held.Id), ("act", $"{TicketResult.WithHelp}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await site.ReadAsync(off)).IsCalledOff.ShouldBeTrue();
        (await site.ReadAsync(moved)).StartsAt.ShouldBe(later);
        (await KindsAsync(moved)).ShouldContain("appointment-moved");
        (await KindsAsync(off)).ShouldContain("appointment-called-off");
        (await site.ReadAsync(held)).State.ShouldBe(AppointmentState.Held);
        var solved = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == held.TicketId, Cancel));
        (solved.State, solved.Result).ShouldBe((TicketState.Solved, TicketResult.WithHelp));
        (await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == solved.Id).Select(m => m.Kind).ToListAsync(Cancel)))
            .ShouldContain("ticket-solved", "the person says by SMS how it was");
        (await steward.OpenAsync(AgendaLinks.Appointment(held.Id))).QuerySelector($"a[href='{DeskLinks.Face(solved.Id)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Appointments_of_a_steward_who_stopped_are_listed_for_the_coordinator_until_a_colleague_has_them()
    {
        var desk = await site.DeskAsync();
        var colleague = await site.DeskAsync(desk.Location);
        var appointment = await site.BookedAsync(desk, site.At(30, 10));
        var given = appointment.StewardId;
        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == given, Cancel)).Disable(site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var line = $"a[href='{AgendaLinks.Appointment(appointment.Id)}']";

        (await coordinator.OpenAsync("/team")).QuerySelector(line).ShouldNotBeNull();
        (await SendAsync(coordinator, AppointmentLinks.Moment(AgendaLinks.Move(appointment.Id), desk.Location, site.At(28, 11)))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await coordinator.OpenAsync("/team")).QuerySelector(line).ShouldBeNull();
        (await site.ReadAsync(appointment)).StewardId.ShouldBe(given == desk.Steward ? colleague.Steward : desk.Steward);
    }

    [Fact]
    public async Task What_somebody_who_stopped_did_not_judge_a_colleague_judges()
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(1, 10));
        site.Clock.Advance(TimeSpan.FromDays(2));
        var (colleague, line) = (await site.SignInAsync(StaffRole.Steward), $"a[href='{AgendaLinks.Appointment(appointment.Id)}']");
        (await colleague.OpenAsync("/team")).QuerySelector(line).ShouldBeNull();
        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == desk.Steward, Cancel)).Disable(site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });

        (await colleague.OpenAsync("/team")).QuerySelector(line).ShouldNotBeNull();
        (await SendAsync(colleague, AgendaLinks.Appointment(appointment.Id), ("act", Web.Features.HelpDesk.Appointments.Team.AppointmentModel.Missed)))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await colleague.OpenAsync("/team")).QuerySelector(line).ShouldBeNull();
        (await site.ReadAsync(appointment)).State.ShouldBe(AppointmentState.Missed);
    }

    [Fact]
    public async Task A_counsellor_makes_one_for_a_client_and_sees_how_it_stands_and_another_house_nothing()
    {
        var (desk, counsellor) = (await site.DeskAsync(), await site.AddStaffMemberAsync([StaffRole.Counsellor]));
        var (browser, outsider) = (await site.SignInAsync(counsellor), await site.SignInAsync(StaffRole.Counsellor, "Elders"));
        var client = (await site.QuestionAsync(ClassSite.SomeBody("Karim") with { OrganisationId = counsellor.OrganisationId })).PersonId!.Value;
        var moment = site.At(4, 10);
        var address = AppointmentLinks.Moment(ClientAppointmentLinks.For(client), desk.Location, moment);

        (await outsider.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var answer = await SendAsync(browser, address, ("Input.Topic", "Email"), (AppointmentLinks.MomentField, $"{moment.ToUnixTimeSeconds()}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = answer.Headers.Location!.ToString();
        (await browser.OpenAsync(page)).Body!.TextContent.ShouldContain("gepland");
        (await outsider.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.OpenAsync(Web.Features.People.Clients.ClientLinks.Show(client))).Body!.TextContent.ShouldContain("Afspraak met de ICT-Steward");
        (await SendAsync(browser, page)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Appointments.SingleAsync(a => a.PersonId == client, Cancel))).State.ShouldBe(AppointmentState.Cancelled);
    }

    [Fact]
    public async Task Outsiders_open_none_of_the_pages_of_the_desk()
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(4, 10));
        string[] pages =
        [
            AgendaLinks.Agenda, AgendaLinks.NewHours, AgendaLinks.Hours(desk.Hours[DayOfWeek.Monday].Id), AgendaLinks.EndHours(desk.Hours[DayOfWeek.Monday].Id),
            AgendaLinks.Appointment(appointment.Id), AgendaLinks.Move(appointment.Id), AgendaLinks.Propose(appointment.TicketId),
        ];
        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Counsellor, StaffRole.NetworkCoordinator })
        {
            var browser = await site.SignInAsync(role);
            foreach (var page in pages)
            {
                (await browser.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} {page}");
            }
        }
        (await site.Visitor().GetAsync(AgendaLinks.Agenda, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    const string Token = "__RequestVerificationToken";

    static async Task<string> TokenAsync(HttpClient browser, string address) =>
        (await browser.OpenAsync(address)).QuerySelector($"[name={Token}]")!.GetAttribute("value")!;

    Task<List<string>> KindsAsync(Appointment appointment) => site.QueryAsync(context =>
        context.OutboxMessages.Where(m => m.Subject == appointment.Id).Select(m => m.Kind).ToListAsync(Cancel));

    Task<IReadOnlyList<string>> SnapshotAsync() => site.SnapshotAsync(["throttle_count", "staff_session"]);

    async Task<HttpClient> SignInAsync(Guid member) =>
        await site.SignInAsync(await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == member, Cancel)));

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, Desk desk, DateTimeOffset moment) => (IHtmlFormElement)(await browser.OpenAsync(
        $"{AppointmentLinks.Moment(AppointmentLinks.Begin, desk.Location, moment)}&over=Email")).QuerySelector("main form[method=post]")!;

    static async Task<HttpResponseMessage> BookAsync(HttpClient browser, Desk desk, DateTimeOffset moment) => await browser.SubmitAsync(
        await FormAsync(browser, desk, moment), [.. Amina, ("Input.Phone", Booker.NewNumber())]);

    static async Task<IHtmlFormElement> ClientFormAsync(HttpClient browser, Guid client, Desk desk, DateTimeOffset moment) => (IHtmlFormElement)(await browser.OpenAsync(
        AppointmentLinks.Moment(ClientAppointmentLinks.For(client), desk.Location, moment))).QuerySelector("main form[method=post]")!;

    static Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, params (string, string)[] fields) =>
        Classes.Planning.PlanningSite.SendAsync(browser, address, fields);
}
