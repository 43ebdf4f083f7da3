using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Offline;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Attendance;

public sealed class RosterTests(RosterSite site) : IClassFixture<RosterSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("/aanwezigheid/{booking}")]
    [InlineData("/binnenlopen")]
    [InlineData("/lijst")]
    [InlineData("/lijst.pdf")]
    [InlineData("/afsluiten")]
    public async Task The_class_of_somebody_else_is_not_there(string address)
    {
        var given = await site.BeginAsync("Amina");
        var outsider = await site.SignInAsync(StaffRole.Trainer);

        (await outsider.GetAsync(AddressOf(given, address), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/aanwezigheid")]
    [InlineData("/aanwezigheid/{booking}")]
    [InlineData("/binnenlopen")]
    [InlineData("/groep")]
    [InlineData("/afsluiten")]
    public async Task Nor_are_its_forms(string address)
    {
        var given = await site.BeginAsync("Amina");
        var outsider = await site.SignInAsync(StaffRole.Counsellor);
        var token = (await outsider.OpenAsync(TrainerLinks.All)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await outsider.PostFormAsync(AddressOf(given, address),
            ("__RequestVerificationToken", token), ("noteer", $"Present.{Guid.NewGuid()}"), ("Input.FirstName", "Bo"), ("Input.Key", $"{Guid.NewGuid()}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.EntriesAsync(given.People[0].Id)).ShouldBeEmpty();
        (await site.ReadAsync(given.Session)).SignedOffAt.ShouldBeNull();
        (await site.CountAsync(given.Session)).ShouldBe(1);
    }

    [Fact]
    public async Task A_trainer_sees_the_own_classes_and_a_coordinator_all()
    {
        var given = await site.BeginAsync("Amina");
        var link = TrainerLinks.Session(given.Id);

        (await given.Browser.OpenAsync(TrainerLinks.All)).QuerySelector($"a[href='{link}']").ShouldNotBeNull();
        (await (await site.SignInAsync(StaffRole.Trainer)).OpenAsync(TrainerLinks.All)).QuerySelector($"a[href='{link}']").ShouldBeNull();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        (await coordinator.OpenAsync(TrainerLinks.All)).QuerySelector($"a[href='{link}']").ShouldNotBeNull();
        (await coordinator.OpenAsync(link)).QuerySelector(".person h2")!.TextContent.ShouldBe("Amina");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/aanwezigheid/{booking}")]
    [InlineData("/lijst")]
    [InlineData("/afsluiten")]
    public async Task Who_stands_in_for_the_trainer_sees_no_names_of_other_organisations(string address)
    {
        var given = await site.BeginAsync();
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        var client = ClassSite.SomeBody("Geheim") with { OrganisationId = counsellor.OrganisationId };
        given = given with { People = (await site.BookAsync(ClassSite.Request(given.Session, client) with { Origin = BookingOrigin.WalkIn })).Bookings };
        given = await site.AfterwardsAsync(given);
        var outsider = await site.SignInAsync(StaffRole.Coordinator);

        var page = await outsider.OpenAsync(AddressOf(given, address));

        page.Body!.TextContent.ShouldContain("Andere partner");
        page.Body.TextContent.ShouldNotContain("Geheim");
        (await given.Browser.OpenAsync(AddressOf(given, address))).Body!.TextContent.ShouldContain("Geheim");
    }

    [Fact]
    public async Task Who_stands_in_for_the_trainer_is_not_led_to_the_row_of_a_client_whose_name_and_number_they_type()
    {
        var given = await site.BeginAsync();
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        var client = ClassSite.SomeBody("Geheim") with { OrganisationId = counsellor.OrganisationId };
        var booking = (await site.BookAsync(ClassSite.Request(given.Session, client) with { Origin = BookingOrigin.WalkIn })).Bookings.Single();
        (string, string)[] typed = [("Input.FirstName", "Geheim"), ("Input.Reach", client.Reach.Phone!.Value)];
        var outsider = await site.SignInAsync(StaffRole.Coordinator);
        var form = (await outsider.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelector<IHtmlFormElement>($"form[action='{TrainerLinks.WalkIn(given.Id)}']")!;

        var answer = await outsider.SubmitAsync(form, typed);

        var address = answer.Headers.Location!.OriginalString;
        address.ShouldContain("waarom=");
        address.ShouldNotContain($"{booking.Id}");
        (await outsider.OpenAsync(address)).QuerySelector(".panel.warning")!.TextContent.ShouldContain("Vraag de code op het briefje");
        (await site.EntriesAsync(booking.Id)).ShouldBeEmpty();
        (await given.Browser.SubmitAsync(await given.WalkInFormAsync(), typed)).Headers.Location!.OriginalString.ShouldBe(TrainerLinks.Person(given.Id, booking.Id));
    }

    [Fact]
    public async Task Who_stands_in_for_the_trainer_is_not_told_who_of_another_organisation_waits()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        var client = ClassSite.SomeBody("Geheim") with { OrganisationId = counsellor.OrganisationId };
        await site.BookAsync(ClassSite.Request(given.Session, client, mayWait: true) with { Origin = BookingOrigin.WalkIn });
        var outsider = await site.SignInAsync(StaffRole.Coordinator);
        var form = (await outsider.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelector<IHtmlFormElement>($"form[action='{TrainerLinks.WalkIn(given.Id)}']")!;

        var answer = await outsider.SubmitAsync(form, ("Input.FirstName", "Bo"), ("Input.Reach", "0470 99 88 77"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var text = (await outsider.OpenAsync(answer.Headers.Location!.OriginalString)).Body!.TextContent;
        text.ShouldContain("Andere partner");
        text.ShouldNotContain("Geheim");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/aanwezigheid/{booking}")]
    [InlineData("/lijst")]
    [InlineData("/afsluiten")]
    public async Task A_coordinator_who_made_themselves_the_trainer_sees_no_names_of_other_organisations(string address)
    {
        var (given, planner) = await PlannedForThemselvesAsync();

        var page = await planner.OpenAsync(AddressOf(given, address));

        page.Body!.TextContent.ShouldContain("Andere partner");
        page.Body.TextContent.ShouldNotContain("Geheim");
    }

    [Fact]
    public async Task Nor_in_the_answers_to_their_device_the_file_of_the_list_or_what_the_group_can_do()
    {
        var (given, planner) = await PlannedForThemselvesAsync();

        var sync = await RosterSite.SyncAsync(planner, given.Id, Line(given, AttendanceKind.Present));
        var file = await ReadAsync(await planner.GetAsync(TrainerLinks.PaperPdf(given.Id), TestContext.Current.CancellationToken));
        var group = await planner.SubmitAsync(
            (await planner.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelector<IHtmlFormElement>($"form[action='{TrainerLinks.Group(given.Id)}']")!, ("x", "1"));

        sync.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await sync.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Geheim");
        file.Text.ShouldContain("Andere partner");
        file.Text.ShouldNotContain("Geheim");
        (await group.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Geheim");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/aanwezigheid/{booking}")]
    [InlineData("/lijst")]
    [InlineData("/afsluiten")]
    public async Task Whoever_became_a_trainer_this_week_sees_no_names_of_other_organisations(string address)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await coordinator.FillInAsync(StaffLinks.Member(member.Id), ("Input.Roles", "Trainer"));

        await SeesCodesForAWeekAsync(member, address);
    }

    [Fact]
    public async Task Nor_does_an_account_that_was_made_this_week_or_was_woken()
    {
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var token = await site.WithAsync<InviteStaffMember, string?>(invite => invite.InviteAsync(
            Cast.NewEmail(), "Nieuw", [StaffRole.Trainer], coordinator.OrganisationId, coordinator.Id, CancellationToken.None));
        await site.Visitor().FillInAsync(StaffLinks.Invitation(token!), ("Input.Password", Cast.Password));
        var made = await site.QueryAsync(context => context.StaffMembers.AsNoTracking()
            .SingleAsync(m => m.OrganisationId == coordinator.OrganisationId && m.Name == "Nieuw"));

        await SeesCodesForAWeekAsync(made, "");
        var browser = await site.SignInAsync(coordinator);
        await browser.FillInAsync(StaffLinks.DisableMember(made.Id));
        await browser.FillInAsync(StaffLinks.EnableMember(made.Id));
        await SeesCodesForAWeekAsync(made, "");
        await (await site.SignInAsync(coordinator)).FillInAsync(StaffLinks.ResetSecondStep(made.Id));
        await SeesCodesForAWeekAsync(made, "");
    }

    [Fact]
    public async Task A_coordinator_who_became_a_trainer_is_promised_no_names()
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator, StaffRole.Trainer]);
        await site.QueryAsync(context =>
        {
            context.AuditEntries.Add(new AuditEntry(StaffAct.Assigned, null, member.Id, member.OrganisationId, site.Clock.GetUtcNow())
            {
                To = AuditEntry.Words(member.Roles),
            });
            return context.SaveChangesAsync();
        });
        site.SleepUntilMorning();

        var list = await (await WithClientOfOtherAsync(member)).ListAsync();

        list.QuerySelector("main")!.TextContent.ShouldContain("Andere partner");
        list.QuerySelector("main")!.TextContent.ShouldNotContain("nog geen week lesgever");
    }

    /// <summary>In the class of today they read the organisation, and why; in one of next week the name.</summary>
    async Task SeesCodesForAWeekAsync(StaffMember trainer, string address)
    {
        // Nobody gives two classes at one time.
        site.SleepUntilMorning();
        var given = await WithClientOfOtherAsync(trainer);
        var page = await given.Browser.OpenAsync(AddressOf(given, address));
        page.Body!.TextContent.ShouldContain("Andere partner");
        page.Body.TextContent.ShouldNotContain("Geheim");
        (await given.ListAsync()).QuerySelector("main")!.TextContent.ShouldContain("nog geen week lesgever");

        site.Clock.Advance(TimeSpan.FromDays(7));
        var later = await WithClientOfOtherAsync(trainer);
        (await later.Browser.OpenAsync(AddressOf(later, address))).Body!.TextContent.ShouldContain("Geheim");
        (await later.ListAsync()).QuerySelector("main")!.TextContent.ShouldNotContain("nog geen week lesgever");
    }

    async Task<RosterSite.Class> WithClientOfOtherAsync(StaffMember trainer)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        var session = await site.PlanAsync(inDays: 0, trainerId: trainer.Id);
        var client = ClassSite.SomeBody("Geheim") with { OrganisationId = counsellor.OrganisationId };
        var people = (await site.BookAsync(ClassSite.Request(session, client) with { Origin = BookingOrigin.WalkIn })).Bookings;
        // As they are now: another role, and stopping, ends what they had open.
        var now = await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == trainer.Id));
        return await site.AfterwardsAsync(new RosterSite.Class(session, now, await site.SignInAsync(now), people));
    }

    /// <summary>A class with a client of another organisation, of which a coordinator who is a trainer too makes themselves the trainer.</summary>
    async Task<(RosterSite.Class Given, HttpClient Planner)> PlannedForThemselvesAsync()
    {
        var given = await site.BeginAsync();
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        var planner = await site.AddStaffMemberAsync([StaffRole.Trainer, StaffRole.Coordinator]);
        // Of a class that is still to come, because a class that has begun can't be changed.
        var session = await site.PlanAsync(inDays: 1, trainerId: given.Trainer.Id);
        var client = ClassSite.SomeBody("Geheim") with { OrganisationId = counsellor.OrganisationId };
        var booking = (await site.BookAsync(ClassSite.Request(session, client) with { SharesProgress = true })).Bookings;
        var browser = await site.SignInAsync(planner);
        (await browser.FillInAsync(PlanningLinks.ChangeSession(session.Id), ("Input.TrainerId", $"{planner.Id}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        given = given with { Session = await site.ReadAsync(session), People = booking };
        site.Clock.AdjustTime(given.Session.EndsAt);
        return (given, await site.SignInAsync(planner));
    }

    [Fact]
    public async Task Only_a_trainer_has_the_list_in_the_menu()
    {
        (await (await site.SignInAsync(StaffRole.Trainer)).OpenAsync("/team")).QuerySelector($".staff-nav a[href='{TrainerLinks.All}']").ShouldNotBeNull();
        (await (await site.SignInAsync(StaffRole.Counsellor)).OpenAsync("/team")).QuerySelector($"a[href='{TrainerLinks.All}']").ShouldBeNull();
    }

    [Fact]
    public async Task A_press_counts_the_minutes_from_the_moment()
    {
        var given = await site.BeginAsync("Amina", "Bilal");

        var answer = await given.PressAsync(AttendanceKind.Late);
        await given.PressAsync(AttendanceKind.Present, person: 1);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));
        page.QuerySelectorAll(".status").Select(status => status.TextContent).ShouldBe(["Te laat, 100 minuten", "Aanwezig, 120 minuten"]);
        page.QuerySelectorAll("[aria-pressed=true]").Select(button => button.TextContent).ShouldBe(["Te laat", "Aanwezig"]);
        page.QuerySelectorAll("[data-look]").ShouldAllBe(look => !look.HasAttribute("hidden"));
    }

    [Fact]
    public async Task The_same_press_sent_twice_is_one()
    {
        var given = await site.BeginAsync("Amina");
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));

        await RosterSite.PressAsync(given.Browser, page, given.People[0].Id, AttendanceKind.Present);
        var second = await RosterSite.PressAsync(given.Browser, page, given.People[0].Id, AttendanceKind.Present);

        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.EntriesAsync(given.People[0].Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_press_without_the_minutes_of_before_is_another_one()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina"));
        var address = TrainerLinks.Correct(given.Id, given.People[0].Id);
        var (form, press) = ((await given.Browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>("main form")!, ("noteer", $"Present.{Guid.NewGuid()}"));
        form.SetAttribute("action", address);

        (await given.Browser.SubmitAsync(form, press, ("Minutes", "75"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var without = await given.Browser.SubmitAsync(form, press, ("Minutes", ""));
        var again = await given.Browser.SubmitAsync(form, press, ("Minutes", "75"));

        (without.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.SeeOther));
        (await site.EntriesAsync(given.People[0].Id)).Single().Minutes.ShouldBe(75);
    }

    [Fact]
    public async Task A_press_out_of_the_moment_that_comes_twice_is_one_whatever_the_moment()
    {
        var given = await site.BeginAsync("Amina");
        var press = Line(given, AttendanceKind.Late);
        await RosterSite.SyncAsync(given.Browser, given.Id, press);
        site.Clock.Advance(TimeSpan.FromMinutes(10));

        var again = await RosterSite.AnswersAsync(await RosterSite.SyncAsync(given.Browser, given.Id, press with { At = press.At.AddMinutes(10) }));

        again[0]!["report"].ShouldBeNull();
        (await site.EntriesAsync(given.People[0].Id)).Single().Minutes.ShouldBe(100);
    }

    [Fact]
    public async Task A_correction_is_a_new_entry_and_the_last_one_counts()
    {
        var given = await site.BeginAsync("Amina");
        await given.PressAsync(AttendanceKind.Absent);
        await given.PressAsync(AttendanceKind.Late);

        var page = await given.Browser.OpenAsync(TrainerLinks.Correct(given.Id, given.People[0].Id));
        var answer = await given.Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("main form")!,
            ("noteer", page.QuerySelector("option[value^='LeftEarly.']")!.GetAttribute("value")!), ("Minutes", "75"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.EntriesAsync(given.People[0].Id)).Select(entry => (entry.Kind, entry.Minutes))
            .ShouldBe([(AttendanceKind.Absent, 0), (AttendanceKind.Late, 100), (AttendanceKind.LeftEarly, 75)]);
        (await given.Browser.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelector(".status")!.TextContent.ShouldBe("Vroeger weg, 75 minuten");
        (await given.Browser.OpenAsync(TrainerLinks.Correct(given.Id, given.People[0].Id))).QuerySelectorAll(".history li").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData(AttendanceKind.Late, "121")]
    [InlineData(AttendanceKind.Late, "-1")]
    [InlineData(AttendanceKind.Absent, "30")]
    [InlineData(AttendanceKind.Late, "veel")]
    public async Task Minutes_that_cannot_be_are_sent_back(AttendanceKind kind, string minutes)
    {
        var given = await site.BeginAsync("Amina");
        var page = await given.Browser.OpenAsync(TrainerLinks.Correct(given.Id, given.People[0].Id));

        var answer = await given.Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("main form")!, ("noteer", $"{kind}.{Guid.NewGuid()}"), ("Minutes", minutes));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await answer.ReadPageAsync();
        again.QuerySelector("#Minutes")!.GetAttribute("value").ShouldBe(minutes);
        again.QuerySelector(".error-summary").ShouldNotBeNull();
        (await site.EntriesAsync(given.People[0].Id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(AttendanceKind.Late)]
    [InlineData(AttendanceKind.LeftEarly)]
    public async Task After_the_class_the_moment_says_nothing_so_the_minutes_are_asked(AttendanceKind kind)
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina"));

        var asked = await given.PressAsync(kind);

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.EntriesAsync(given.People[0].Id)).ShouldBeEmpty();
        var page = await asked.ReadPageAsync();
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Minutes");
        page.QuerySelector("option[selected]")!.GetAttribute("value")!.ShouldStartWith($"{kind}.");
        var answer = await given.Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>("main form")!, ("Minutes", "75"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.EntriesAsync(given.People[0].Id)).Single().Minutes.ShouldBe(75);
    }

    [Fact]
    public async Task A_kept_press_of_after_the_class_is_reported_and_one_of_during_it_counts()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina", "Bilal"));
        var now = given.Session.EndsAt;

        var answers = await RosterSite.AnswersAsync(await RosterSite.SyncAsync(given.Browser, given.Id,
            Line(given, AttendanceKind.LeftEarly, now.AddMinutes(-20)), Line(given, AttendanceKind.Late, now, person: 1)));

        answers[0]!["text"]!.GetValue<string>().ShouldBe("Vroeger weg, 100 minuten");
        answers[1]!["report"]!.GetValue<string>().ShouldContain("minuten");
        (await site.EntriesAsync(given.People[1].Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_the_day_itself_only_who_said_sorry_is_noted()
    {
        var given = await site.BeginAsync();
        var session = await site.PlanAsync(inDays: 1, trainerId: given.Trainer.Id);
        var (amina, bilal) = ((await site.BookAsync(ClassSite.Request(session))).Bookings[0], (await site.BookAsync(ClassSite.Request(session))).Bookings[0]);

        var page = await given.Browser.OpenAsync(TrainerLinks.Session(session.Id));
        page.QuerySelectorAll(".person:first-child button").Select(button => button.TextContent).ShouldBe(["Verontschuldigd"]);
        var early = await given.Browser.SubmitAsync(
            page.QuerySelector<IHtmlFormElement>($"#{TrainerLinks.Anchor(amina.Id)} form")!, ("noteer", $"Present.{Guid.NewGuid()}"));
        var sorry = await RosterSite.PressAsync(given.Browser, session.Id, bilal.Id, AttendanceKind.Excused);

        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await early.ReadPageAsync()).QuerySelector(".panel.warning")!.TextContent.ShouldContain("Amina: \"Aanwezig\" is niet genoteerd. Aanwezigheid noteer je vanaf de dag zelf.");
        (await site.EntriesAsync(amina.Id)).ShouldBeEmpty();
        sorry.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.EntriesAsync(bilal.Id)).Single().Kind.ShouldBe(AttendanceKind.Excused);
    }

    [Fact]
    public async Task What_somebody_else_noted_in_the_meantime_stays_and_is_shown()
    {
        var given = await site.BeginAsync("Amina");
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));
        await RosterSite.PressAsync(coordinator, given.Id, given.People[0].Id, AttendanceKind.Excused);

        var answer = await RosterSite.PressAsync(given.Browser, page, given.People[0].Id, AttendanceKind.Present);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await answer.ReadPageAsync();
        shown.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Coordinator van Jobteam");
        (await site.EntriesAsync(given.People[0].Id)).Single().Kind.ShouldBe(AttendanceKind.Excused);
        var second = await given.Browser.SubmitAsync(shown.QuerySelector<IHtmlFormElement>("main form")!, ("noteer", $"Present.{Guid.NewGuid()}"));
        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Nothing_is_noted_for_a_booking_that_was_cancelled()
    {
        var given = await site.BeginAsync();
        // Until it begins one can be excused, and cancel.
        var session = await site.PlanAsync(inDays: 1, trainerId: given.Trainer.Id);
        var booking = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(session.Id));
        await RosterSite.PressAsync(given.Browser, page, booking.Id, AttendanceKind.Excused);
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));

        var answer = await given.Browser.SubmitAsync(
            page.QuerySelector<IHtmlFormElement>($"#{TrainerLinks.Anchor(booking.Id)} form")!, ("noteer", $"Excused.{Guid.NewGuid()}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await given.Browser.OpenAsync(TrainerLinks.Session(session.Id))).QuerySelector(".person form").ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_at_the_door_takes_a_free_seat_with_two_fields()
    {
        var given = await site.BeginAsync("Amina");

        var answer = await WalkInAsync(given, "  Chantal ", "");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));
        page.QuerySelectorAll(".person h2").Select(name => name.TextContent).ShouldBe(["Amina", "Chantal"]);
        answer.Headers.Location!.OriginalString.ShouldEndWith(page.QuerySelectorAll(".person")[1].Id!);
        (await site.ReadAsync(given.Session)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task A_walk_in_sent_twice_is_one_seat()
    {
        var given = await site.BeginAsync();
        var form = await given.WalkInFormAsync();

        await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));
        var second = await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));

        second.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(given.Session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_person_of_the_same_name_from_one_kept_page_is_not_taken_for_the_first_without_a_word()
    {
        var given = await site.BeginAsync();
        var kept = await given.WalkInFormAsync();
        await given.Browser.SubmitAsync(kept, ("Input.FirstName", "Chantal"));

        var second = await given.Browser.SubmitAsync(kept, ("Input.FirstName", "Chantal"));

        var list = await given.Browser.OpenAsync(second.Headers.Location!.ToString());
        list.QuerySelector("p.panel.warning")!.TextContent.ShouldStartWith("Chantal staat al op de lijst");
        await given.Browser.SubmitAsync(list.QuerySelector<IHtmlFormElement>($"form[action='{TrainerLinks.WalkIn(given.Id)}']")!, ("Input.FirstName", "Chantal"));
        (await given.Browser.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelectorAll(".person h2").Select(name => name.TextContent)
            .ShouldBe(["Chantal", "Chantal"]);
    }

    [Fact]
    public async Task Who_is_reached_by_a_number_is_the_same_person_without_more_words()
    {
        var given = await site.BeginAsync();
        var form = await given.WalkInFormAsync();
        (string, string)[] chantal = [("Input.FirstName", "Chantal"), ("Input.Reach", Booker.NewNumber())];

        var first = await given.Browser.SubmitAsync(form, chantal);

        (await given.Browser.SubmitAsync(form, chantal)).Headers.Location.ShouldBe(first.Headers.Location);
    }

    [Fact]
    public async Task A_walk_in_without_the_key_of_its_form_is_sent_back_with_one()
    {
        var given = await site.BeginAsync();

        var refused = await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", "Chantal"), ("Input.Key", ""));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.CountAsync(given.Session)).ShouldBe(0);
        var form = (await refused.ReadPageAsync()).QuerySelector<IHtmlFormElement>("main form")!;
        (await given.Browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.CountAsync(given.Session)).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_was_sent_before_gives_the_next_person_a_seat_of_their_own()
    {
        var given = await site.BeginAsync();
        var form = await given.WalkInFormAsync();

        await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));
        await given.Browser.SubmitAsync(form, ("Input.FirstName", "Dirk"));

        (await given.Browser.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelectorAll(".person h2").Select(name => name.TextContent)
            .ShouldBe(["Chantal", "Dirk"]);
        (await site.ReadAsync(given.Session)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task A_full_class_says_who_waits()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        var form = await given.WalkInFormAsync();
        await site.BookAsync(ClassSite.Request(given.Session, ClassSite.SomeBody("Wanda"), mayWait: true) with { Origin = BookingOrigin.WalkIn });

        var answer = await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await given.Browser.OpenAsync(answer.Headers.Location!.OriginalString);
        page.QuerySelector("main h2")!.TextContent.ShouldBe("Deze groepsles is vol");
        page.QuerySelectorAll("main ol li").Select(name => name.TextContent).ShouldBe(["Wanda"]);
        (await site.CountAsync(given.Session)).ShouldBe(2);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Chantal", "geen nummer")]
    [InlineData("Zoë", "zoë@voorbeeld.be")]
    public async Task A_walk_in_that_cannot_be_is_sent_back_with_what_was_typed(string name, string reach)
    {
        var given = await site.BeginAsync();

        var answer = await WalkInAsync(given, name, reach);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("#Input_Reach")!.GetAttribute("value").ShouldBe(reach.Length == 0 ? null : reach);
        (await site.CountAsync(given.Session)).ShouldBe(0);
    }

    [Fact]
    public async Task A_list_with_somebody_missing_is_not_signed_off()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina", "Bilal"));
        await given.PressAsync(AttendanceKind.Present);

        var page = await given.Browser.OpenAsync(TrainerLinks.SignOff(given.Id));
        page.QuerySelectorAll("main .panel li").Select(name => name.TextContent).ShouldBe(["Bilal"]);
        page.QuerySelector("main form").ShouldBeNull();
        var token = (await given.Browser.OpenAsync(TrainerLinks.All)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await given.Browser.PostFormAsync(TrainerLinks.SignOff(given.Id), ("__RequestVerificationToken", token));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.ReadAsync(given.Session)).SignedOffAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_class_that_has_not_begun_is_not_signed_off()
    {
        var given = await site.BeginAsync();
        var session = await site.PlanAsync(inDays: 1, trainerId: given.Trainer.Id);

        (await given.Browser.OpenAsync(TrainerLinks.SignOff(session.Id))).QuerySelector("main form").ShouldBeNull();
        (await site.WithAsync<SignOffSession, SignOffOutcome>(signOff => signOff.RunAsync(session.Id, given.Trainer.Id, CancellationToken.None)))
            .ShouldBe(SignOffOutcome.NotNow);
    }

    [Fact]
    public async Task A_signed_off_list_is_frozen()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina"));
        await given.PressAsync(AttendanceKind.Present);
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));
        var walkIn = await given.WalkInFormAsync();

        (await given.SignOffAsync()).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await RosterSite.PressAsync(given.Browser, page, given.People[0].Id, AttendanceKind.Absent)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await given.Browser.SubmitAsync(walkIn, ("Input.FirstName", "Chantal"), ("Input.Minutes", "60"))).Headers.Location!.OriginalString
            .ShouldStartWith(TrainerLinks.WalkIn(given.Id));
        var sync = await RosterSite.SyncAsync(given.Browser, given.Id, Line(given, AttendanceKind.Absent));
        sync.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await RosterSite.AnswersAsync(sync))[0]!["report"]!.GetValue<string>().ShouldContain("afgesloten");
        (await site.EntriesAsync(given.People[0].Id)).Single().Kind.ShouldBe(AttendanceKind.Present);
        (await site.CountAsync(given.Session)).ShouldBe(1);
        var after = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));
        after.QuerySelector(".person form").ShouldBeNull();
        after.QuerySelector(".status")!.TextContent.ShouldBe("Aanwezig, 120 minuten");
        after.QuerySelector(".panel.right")!.TextContent.ShouldContain("Zeg het aan de coördinator");
    }

    [Fact]
    public async Task Of_two_entries_of_one_moment_every_page_counts_the_same()
    {
        var given = await site.BeginAsync("Amina");
        var now = site.Clock.GetUtcNow();
        foreach (var (id, kind) in new[] { ($"00000000-{Guid.NewGuid().ToString()[9..]}", AttendanceKind.Absent), ($"ffffffff-{Guid.NewGuid().ToString()[9..]}", AttendanceKind.Present) })
        {
            await site.QueryAsync(context =>
            {
                context.Add(new AttendanceEntry(Guid.Parse(id), given.People[0].Id, kind, kind == AttendanceKind.Present ? 120 : 0, now, now, given.Trainer.Id));
                return context.SaveChangesAsync();
            });
        }

        var list = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));
        var history = await given.Browser.OpenAsync(TrainerLinks.Correct(given.Id, given.People[0].Id));
        given = await site.AfterwardsAsync(given);
        await given.SignOffAsync();
        var paper = await given.Browser.OpenAsync(TrainerLinks.Paper(given.Id));

        list.QuerySelector(".person .status")!.TextContent.ShouldBe("Aanwezig, 120 minuten");
        history.QuerySelectorAll(".history li").Last().TextContent.ShouldStartWith("Aanwezig");
        paper.QuerySelector("tfoot .minutes")!.TextContent.ShouldBe("120");
    }

    [Fact]
    public async Task The_seal_stays_until_a_row_is_changed()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        await given.PressAsync(AttendanceKind.Present);
        await given.PressAsync(AttendanceKind.Late, person: 1);
        given = await site.AfterwardsAsync(given);
        await given.SignOffAsync();
        var seal = await SealAsync(given);

        (await SealAsync(given)).ShouldBe(seal);
        (await given.Browser.OpenAsync(TrainerLinks.Paper(given.Id))).QuerySelector(".seal")!.TextContent.ShouldBe(seal);
        await site.QueryAsync(context => context.AttendanceEntries.Where(e => e.BookingId == given.People[1].Id)
            .ExecuteUpdateAsync(change => change.SetProperty(e => e.Minutes, 120)));

        (await SealAsync(given)).ShouldNotBe(seal);
    }

    [Fact]
    public async Task The_list_on_paper_has_a_line_for_everybody_and_for_the_free_seats()
    {
        var given = await site.BeginAsync("Amina");

        var page = await given.Browser.OpenAsync(TrainerLinks.Paper(given.Id));

        page.QuerySelectorAll(".names tbody tr").Length.ShouldBe(4);
        page.QuerySelector(".names tbody b")!.TextContent.ShouldBe("Amina");
        page.QuerySelector(".about")!.TextContent.ShouldContain(given.Trainer.Name);
    }

    [Fact]
    public async Task The_list_as_a_file_is_one_sheet_to_sign()
    {
        var given = await site.BeginAsync("Amina");

        var answer = await given.Browser.GetAsync(TrainerLinks.PaperPdf(given.Id), TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        var (pages, text) = await ReadAsync(answer);
        pages.ShouldBe(1);
        foreach (var words in new[] { "Aanwezigheidslijst", "Amina", given.People[0].Code, given.Trainer.Name, "Bib Test", "Handtekening van de lesgever" })
        {
            text.ShouldContain(words);
        }
        text.ShouldNotContain("Controlegetal");
    }

    [Fact]
    public async Task The_list_as_a_file_after_it_was_signed_off_holds_what_counts_and_its_seal()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        await given.PressAsync(AttendanceKind.Present);
        await given.PressAsync(AttendanceKind.Absent, person: 1);
        given = await site.AfterwardsAsync(given);
        await given.SignOffAsync();

        var (pages, text) = await ReadAsync(await given.Browser.GetAsync(TrainerLinks.PaperPdf(given.Id), TestContext.Current.CancellationToken));

        pages.ShouldBe(1);
        text.ShouldMatch(@"Amina.*Aanwezig\s+120");
        text.ShouldMatch(@"Bilal.*Afwezig\s+0");
        text.ShouldMatch(@"Samen\s+120");
        text.ShouldContain(await SealAsync(given));
        text.ShouldNotContain("Handtekening");
    }

    [Fact]
    public async Task Kept_presses_count_from_when_they_were_made_whatever_the_clock_of_the_device_says()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        var wrong = site.Clock.GetUtcNow().AddHours(-30);

        // Late ten minutes before the device could send.
        var answer = await RosterSite.SyncAsync(given.Browser, given.Id,
            Line(given, AttendanceKind.Late, wrong), Line(given, AttendanceKind.Present, wrong.AddMinutes(10), person: 1));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.EntriesAsync(given.People[0].Id)).Single().Minutes.ShouldBe(110);
        var first = (await RosterSite.AnswersAsync(answer))[0]!;
        first["text"]!.GetValue<string>().ShouldBe("Te laat, 110 minuten");
        first["report"].ShouldBeNull();
    }

    [Fact]
    public async Task Kept_presses_stand_in_their_order_and_sent_again_they_are_the_same()
    {
        var given = await site.BeginAsync("Amina");
        var now = site.Clock.GetUtcNow();
        var late = Line(given, AttendanceKind.Late, now.AddMinutes(-5));
        var left = Line(given, AttendanceKind.LeftEarly, now) with { Seen = late.Id };

        await RosterSite.SyncAsync(given.Browser, given.Id, late, left);
        var again = await RosterSite.SyncAsync(given.Browser, given.Id, late, left);

        (await site.EntriesAsync(given.People[0].Id)).Select(entry => (entry.Id, entry.Minutes)).ShouldBe([(late.Id, 105), (left.Id, 5)]);
        (await RosterSite.AnswersAsync(again)).ShouldAllBe(line => line!["report"] == null);
    }

    [Fact]
    public async Task A_kept_press_that_was_overtaken_is_reported()
    {
        var given = await site.BeginAsync("Amina");
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        await RosterSite.PressAsync(coordinator, given.Id, given.People[0].Id, AttendanceKind.Absent);

        var answers = await RosterSite.AnswersAsync(await RosterSite.SyncAsync(given.Browser, given.Id, Line(given, AttendanceKind.Present)));

        answers[0]!["report"]!.GetValue<string>().ShouldContain("Coordinator van Jobteam");
        answers[0]!["kind"]!.GetValue<string>().ShouldBe("Absent");
        (await site.EntriesAsync(given.People[0].Id)).Single().Kind.ShouldBe(AttendanceKind.Absent);
    }

    [Fact]
    public async Task A_kept_press_for_somebody_of_another_class_is_not_noted()
    {
        var (given, other) = (await site.BeginAsync("Amina"), await site.BeginAsync("Bilal"));

        var answer = await RosterSite.SyncAsync(given.Browser, given.Id, Line(other, AttendanceKind.Absent));

        (await RosterSite.AnswersAsync(answer))[0]!["report"].ShouldNotBeNull();
        (await site.EntriesAsync(other.People[0].Id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"sent":"2026-11-24T14:00:00Z","presses":[{"id":"ID","booking":"BOOKING","kind":99,"at":"2026-11-24T14:00:00Z"}]}""")]
    [InlineData("""{"sent":"9999-12-31T23:00:00Z","presses":[{"id":"ID","booking":"BOOKING","kind":"Late","at":"0001-01-01T01:00:00Z"}]}""")]
    [InlineData("""{"sent":"2026-11-24T14:00:00Z","presses":[{"id":"ID","booking":"BOOKING","kind":"Late"}]}""")]
    [InlineData("""{"sent":"2026-11-24T14:00:00Z","presses":[{"booking":"BOOKING","kind":"Late","at":"2026-11-24T14:00:00Z"}]}""")]
    [InlineData("""{"sent":"2026-11-24T14:00:00Z","presses":[null]}""")]
    public async Task What_no_device_can_have_kept_is_refused(string batch)
    {
        var given = await site.BeginAsync("Amina");
        var json = batch.Replace("ID", $"{Guid.NewGuid()}", StringComparison.Ordinal)
            .Replace("BOOKING", $"{given.People[0].Id}", StringComparison.Ordinal);

        (await RosterSite.SyncAsync(given.Browser, given.Id, new StringContent(json, null, "application/json"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await site.EntriesAsync(given.People[0].Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_worker_is_a_script_for_the_pages_of_trainers_only()
    {
        var answer = await (await site.SignInAsync(StaffRole.Trainer)).GetAsync(OfflineLinks.Worker, TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.Headers.GetValues("Service-Worker-Allowed").ShouldBe([OfflineLinks.Scope]);
        (await site.Visitor().GetAsync(OfflineLinks.Worker, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Signing_out_clears_what_the_device_kept()
    {
        var trainer = await site.SignInAsync(StaffRole.Trainer);
        var page = await trainer.OpenAsync(TrainerLinks.All);

        var answer = await trainer.SubmitAsync(page.QuerySelector<IHtmlFormElement>("form[action='/team/afmelden']")!, ("x", "1"));

        answer.Headers.GetValues("Clear-Site-Data").ShouldBe(["\"storage\""]);
    }

    [Fact]
    public async Task Cards_are_printed_for_who_has_none()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));

        var answer = await given.Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>($"form[action='{CardLinks.TeamPrint}']")!, ("x", "1"));

        (await answer.ReadPageAsync()).QuerySelectorAll(".face").Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_group_can_do_is_shown_of_who_agreed_and_written_in_the_log()
    {
        var given = await site.BeginAsync("Amina");
        var (shares, hides) = (await BookWithCardAsync(given, "Bilal", shares: true), await BookWithCardAsync(given, "Chantal", shares: false));
        var page = await given.Browser.OpenAsync(TrainerLinks.Session(given.Id));

        var group = await (await given.Browser.SubmitAsync(page.QuerySelector<IHtmlFormElement>($"form[action='{TrainerLinks.Group(given.Id)}']")!, ("x", "1"))).ReadPageAsync();

        group.QuerySelectorAll("tbody th").Select(name => name.TextContent).Distinct().ShouldBe(["Bilal"]);
        group.QuerySelector("tbody td")!.TextContent.ShouldStartWith("1 van ");
        var seen = await site.QueryAsync(context => context.AuditEntries
            .Where(entry => entry.Act == StaffAct.ProgressSeen && entry.ActorId == given.Trainer.Id).Select(entry => entry.AboutId).ToListAsync());
        seen.ShouldBe([shares]);
        seen.ShouldNotContain(hides);
    }

    async Task<Guid> BookWithCardAsync(RosterSite.Class given, string name, bool shares)
    {
        var learner = new Web.Features.Accounts.Learner(name, null, null, DateOnly.FromDateTime(site.Clock.GetUtcNow().DateTime));
        var progress = new ProgressEntry { LearnerId = learner.Id, Module = "e-mail-openen", Step = "waarom", Kind = ProgressKind.Done, At = site.Clock.GetUtcNow() };
        await site.QueryAsync(context =>
        {
            context.AddRange(learner, progress);
            return context.SaveChangesAsync();
        });
        await site.WithAsync<ChangeCapacity, bool>(change => change.RunAsync(given.Id, 8, CancellationToken.None));
        var person = new PersonDetails(name, Reach.ByCard(learner.Id));
        await site.BookAsync(ClassSite.Request(given.Session, person) with { Origin = BookingOrigin.WalkIn, SharesProgress = shares });
        return learner.Id;
    }

    static RosterSite.KeptLine Line(RosterSite.Class given, AttendanceKind kind, DateTimeOffset? at = null, int person = 0) =>
        new(Guid.NewGuid(), given.People[person].Id, kind, at ?? given.Session.StartsAt.AddMinutes(20));

    static string AddressOf(RosterSite.Class given, string address) =>
        TrainerLinks.Session(given.Id) + address.Replace("{booking}", given.People[0].Id.ToString(), StringComparison.Ordinal);

    static async Task<string> SealAsync(RosterSite.Class given) =>
        (await given.Browser.OpenAsync(TrainerLinks.Session(given.Id))).QuerySelector(".seal")!.TextContent;

    static async Task<HttpResponseMessage> WalkInAsync(RosterSite.Class given, string name, string reach) =>
        await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", name), ("Input.Reach", reach));

    static async Task<(int Pages, string Text)> ReadAsync(HttpResponseMessage answer)
    {
        var file = await answer.Content.ReadAsByteArrayAsync();
        return (await Paper.CountPagesAsync(file), await Paper.ReadTextAsync(file));
    }
}
