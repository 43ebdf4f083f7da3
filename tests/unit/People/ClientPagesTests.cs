using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.People;

/// <summary>The pages about one client: who may open them, and what they change.</summary>
public sealed class ClientPagesTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_a_client_shows_what_happened_and_what_can_be_done()
    {
        var desk = await ClientDesk.OpenAsync(site, "Heeft een cliënt");
        var booking = await desk.BookedAsync(await site.PlanAsync(), "Samira samira@post.example");
        var list = await desk.Browser.OpenAsync(ClientLinks.All);

        var page = await desk.Browser.OpenAsync(list.QuerySelector("tbody th a")!.GetAttribute("href")!);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Samira");
        var main = page.QuerySelector("main")!;
        main.TextContent.ShouldContain("samira@post.example");
        var links = main.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
        links.ShouldContain(CounsellorLinks.Booking(booking.Id));
        links.ShouldContain(CounsellorLinks.BookFor(booking.PersonId!.Value));
        links.ShouldContain(ClientLinks.Change(booking.PersonId!.Value));
        links.ShouldContain(ClientLinks.Join(booking.PersonId!.Value));
    }

    [Fact]
    public async Task A_client_is_called_by_a_tap_wherever_the_number_stands()
    {
        var desk = await ClientDesk.OpenAsync(site, "Belt een cliënt");
        var booking = await desk.BookedAsync(await site.PlanAsync(), "Samira 0470 65 43 21");

        foreach (var address in new[] { ClientLinks.All, ClientLinks.Show(booking.PersonId!.Value), CounsellorLinks.Booking(booking.Id) })
        {
            (await desk.Browser.OpenAsync(address)).QuerySelector("main a[href='tel:+32470654321']")!.TextContent.ShouldBe("0470 65 43 21", address);
        }
    }

    [Theory]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Coordinator)]
    public async Task The_outsider_of_another_organisation_finds_no_client_and_changes_nothing(StaffRole role)
    {
        var desk = await ClientDesk.OpenAsync(site, "Heeft er een");
        var (client, own) = (await ClientAsync(desk, "Samira"), await ClientAsync(desk, "Samira"));
        var outsider = await ClientDesk.OpenAsync(site, "Ander huis", role);
        var theirs = await ClientAsync(outsider, "Samira");

        foreach (var address in new[]
        {
            ClientLinks.Show(client.Id), ClientLinks.Change(client.Id), ClientLinks.Join(client.Id),
            ClientLinks.JoinWith(client.Id, theirs.Id), ClientLinks.JoinWith(theirs.Id, client.Id), ClientLinks.JoinWith(client.Id, own.Id),
        })
        {
            (await outsider.Browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        var form = await outsider.FormAsync(ClientLinks.Change(theirs.Id));
        form.SetAttribute("action", ClientLinks.Change(client.Id));
        (await outsider.Browser.SubmitAsync(form, ("Input.Name", "Gestolen"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        form.SetAttribute("action", ClientLinks.JoinWith(client.Id, own.Id));
        (await outsider.Browser.SubmitAsync(form, ("NameOf", $"{own.Id}"), ("ReachOf", $"{own.Id}"))).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
        form.SetAttribute("action", ClientLinks.JoinWith(theirs.Id, client.Id));
        await outsider.Browser.SubmitAsync(form, ("NameOf", $"{client.Id}"), ("ReachOf", $"{client.Id}"));

        foreach (var person in new[] { client, own, theirs })
        {
            (await ReadAsync(person.Id)).ShouldBeEquivalentTo(person);
        }
    }

    [Fact]
    public async Task Another_name_and_another_number_are_the_same_client()
    {
        var desk = await ClientDesk.OpenAsync(site, "Verandert");
        var (first, second) = (await site.PlanAsync(), await site.PlanAsync(inDays: 3));
        var booking = await desk.BookedAsync(first, "Samira 0470 33 00 01");

        var answer = await desk.Browser.FillInAsync(
            ClientLinks.Change(booking.PersonId!.Value), ("Input.Name", "Samira B."), ("Input.Reach", "0470 33 00 02"));

        answer.Headers.Location!.ToString().ShouldBe(ClientLinks.Show(booking.PersonId!.Value));
        var changed = await ReadAsync(booking.PersonId!.Value);
        (changed.FirstName, changed.Reach.Phone!.Value).ShouldBe(("Samira B.", "+32470330002"));
        (await desk.BookedAsync(second, "samira b. 0470330002")).PersonId.ShouldBe(booking.PersonId!.Value);
        var log = await site.QueryAsync(context => context.AuditEntries.Where(e => e.AboutId == booking.PersonId!.Value).ToListAsync());
        log.ConvertAll(e => (e.Act, e.ActorId, e.From, e.To)).ShouldBe(
            [
                (StaffAct.ClientReachChanged, desk.Counsellor.Id, "Phone", "Phone"),
                (StaffAct.ClientRenamed, desk.Counsellor.Id, null, null),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task After_a_change_nobody_is_booked_twice_in_one_class_by_the_new_number_or_by_the_old_one()
    {
        var desk = await ClientDesk.OpenAsync(site, "Boekt eenmaal");
        var session = await site.PlanAsync();
        var booking = await desk.BookedAsync(session, "Samira 0470 33 00 03");
        await desk.Browser.FillInAsync(ClientLinks.Change(booking.PersonId!.Value), ("Input.Reach", "0470 33 00 04"));

        await desk.BookAsync(session, "Samira 0470 33 00 03");
        await desk.BookAsync(session, "Samira 0470 33 00 04");

        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        (await site.QueryAsync(context => context.Bookings.CountAsync(b => b.SessionId == session.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_typed_wrong_comes_back_with_what_was_typed()
    {
        var desk = await ClientDesk.OpenAsync(site, "Typt verkeerd");
        var client = await ClientAsync(desk, "Samira");

        var answer = await desk.Browser.FillInAsync(ClientLinks.Change(client.Id), ("Input.Name", "Samira B."), ("Input.Reach", "0470 12"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Reach");
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Samira B.");
        page.QuerySelector("#Input_Reach")!.GetAttribute("value").ShouldBe("0470 12");
        (await ReadAsync(client.Id)).ShouldBeEquivalentTo(client);
    }

    [Fact]
    public async Task Whoever_saves_over_a_newer_change_sees_both()
    {
        var desk = await ClientDesk.OpenAsync(site, "Twee tegelijk");
        var client = await ClientAsync(desk, "Samira");
        var form = await desk.FormAsync(ClientLinks.Change(client.Id));
        await desk.Browser.FillInAsync(ClientLinks.Change(client.Id), ("Input.Name", "Samira A."));

        var late = await desk.Browser.SubmitAsync(form, ("Input.Name", "Samira B."));

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Samira A.");
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Samira B.");
        (await ReadAsync(client.Id)).FirstName.ShouldBe("Samira A.");
        var again = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        again.SetAttribute("action", ClientLinks.Change(client.Id));
        (await desk.Browser.SubmitAsync(again)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ReadAsync(client.Id)).FirstName.ShouldBe("Samira B.");
    }

    [Fact]
    public async Task A_client_without_number_stays_with_the_colleague_by_whom_they_are_reached()
    {
        var desk = await ClientDesk.OpenAsync(site, "Twee begeleiders");
        var booking = await desk.BookedAsync(await site.PlanAsync(), "Yusuf");
        var colleague = await ClientDesk.OpenAsync(site, "Twee begeleiders");

        await colleague.Browser.FillInAsync(ClientLinks.Change(booking.PersonId!.Value), ("Input.Name", "Yusuf K."));

        var changed = await ReadAsync(booking.PersonId!.Value);
        (changed.FirstName, changed.Reach).ShouldBe(("Yusuf K.", Reach.ByCounsellor(desk.Counsellor.Id)));
    }

    [Fact]
    public async Task What_waits_goes_to_the_new_address_and_what_was_sent_stays()
    {
        var desk = await ClientDesk.OpenAsync(site, "Stuurt anders");
        var session = await site.PlanAsync(inDays: 9);
        var booking = await desk.BookedAsync(session, "Samira 09 223 30 05");
        await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id && m.Kind == MessageKinds.Confirmed)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.State, MessageState.Sent)));

        await desk.Browser.FillInAsync(ClientLinks.Change(booking.PersonId!.Value), ("Input.Reach", "samira@post.example"));

        var messages = await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id).ToDictionaryAsync(m => m.Kind));
        messages[MessageKinds.Confirmed].Channel.ShouldBe(Channel.Call);
        foreach (var reminder in MessageKinds.Reminders)
        {
            messages[reminder].Channel.ShouldBe(Channel.Email);
        }
        // At the hour of an e-mail, and not when there is somebody to call.
        messages[MessageKinds.OnTheMorning].DueAt.ShouldBe(Web.Kernel.BrusselsTime.At(session.Day, new(7, 30)));
    }

    [Fact]
    public async Task An_offer_that_waits_for_a_call_gets_an_end_when_it_can_be_sent_and_keeps_the_end_that_was_told()
    {
        var desk = await ClientDesk.OpenAsync(site, "Biedt aan");
        var called = await OfferedAsync(desk, "Samira 09 223 30 06");
        var told = await OfferedAsync(desk, "Samira samira6@post.example");
        called.OfferedUntil.ShouldBeNull();
        told.OfferedUntil.ShouldNotBeNull();
        await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == told.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.State, MessageState.Sent)));

        await desk.Browser.FillInAsync(ClientLinks.Change(called.PersonId!.Value), ("Input.Reach", "0470 33 00 06"));
        await desk.Browser.FillInAsync(ClientLinks.Change(told.PersonId!.Value), ("Input.Reach", "09 223 30 07"));

        (await desk.FindAsync(called.Id)).OfferedUntil.ShouldNotBeNull();
        (await OfferOfAsync(called)).Channel.ShouldBe(Channel.Sms);
        (await desk.FindAsync(told.Id)).OfferedUntil.ShouldBe(told.OfferedUntil);
        (await OfferOfAsync(told)).Channel.ShouldBe(Channel.Email);
    }

    [Fact]
    public async Task An_offer_that_was_not_sent_waits_for_a_call_when_there_is_only_a_telephone_left()
    {
        var desk = await ClientDesk.OpenAsync(site, "Belt straks");
        var offered = await OfferedAsync(desk, "Samira samira8@post.example");

        await desk.Browser.FillInAsync(ClientLinks.Change(offered.PersonId!.Value), ("Input.Reach", "09 223 30 08"));

        (await desk.FindAsync(offered.Id)).OfferedUntil.ShouldBeNull();
        (await OfferOfAsync(offered)).Channel.ShouldBe(Channel.Call);
    }

    [Fact]
    public async Task A_name_and_number_of_another_client_asks_whether_they_are_the_same()
    {
        var desk = await ClientDesk.OpenAsync(site, "Kent beiden");
        var one = await desk.BookedAsync(await site.PlanAsync(), "Samira 0470 33 00 10");
        var other = await desk.BookedAsync(await site.PlanAsync(), "Samira samira10@post.example");

        var answer = await desk.Browser.FillInAsync(ClientLinks.Change(other.PersonId!.Value), ("Input.Reach", "0470 33 00 10"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var link = (await answer.ReadPageAsync()).QuerySelector("main .panel a")!.GetAttribute("href");
        link.ShouldBe(ClientLinks.JoinWith(one.PersonId!.Value, other.PersonId!.Value));
        (await ReadAsync(other.PersonId!.Value)).Reach.Kind.ShouldBe(ReachKind.Email);
    }

    [Fact]
    public async Task Two_clients_become_one_with_all_that_both_had()
    {
        var desk = await ClientDesk.OpenAsync(site, "Voegt samen");
        var (first, second) = (await site.PlanAsync(inDays: 3), await site.PlanAsync(inDays: 4));
        var stays = await desk.BookedAsync(first, "Samira 0470 33 00 11");
        var goes = await desk.BookedAsync(second, "Samira B. samira11@post.example", ("Input.Language", "tr"));
        var address = ClientLinks.JoinWith(stays.PersonId!.Value, goes.PersonId!.Value);
        var choose = await desk.Browser.OpenAsync(ClientLinks.Join(stays.PersonId!.Value));
        choose.QuerySelector($"option[value='{goes.PersonId!.Value}']").ShouldNotBeNull();

        var page = (await desk.Browser.OpenAsync(address)).QuerySelector("main")!.TextContent;
        var form = await desk.FormAsync(address);
        var chosen = new[] { ("NameOf", $"{goes.PersonId!.Value}"), ("ReachOf", $"{stays.PersonId!.Value}") };
        var answers = new[] { await desk.Browser.SubmitAsync(form, chosen), await desk.Browser.SubmitAsync(form, chosen) };

        page.ShouldContain("Samira B.");
        page.ShouldContain("Dit kun je niet ongedaan maken.");
        answers.Select(answer => answer.Headers.Location!.ToString()).ShouldAllBe(location => location == ClientLinks.Show(stays.PersonId!.Value));
        var person = await ReadAsync(stays.PersonId!.Value);
        (person.FirstName, person.Reach.Phone?.Value, person.HelpLanguage).ShouldBe(("Samira B.", "+32470330011", "tr"));
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == goes.PersonId!.Value))).ShouldBeFalse();
        (await desk.FindAsync(goes.Id)).PersonId.ShouldBe(stays.PersonId!.Value);
        var messages = await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == goes.Id).ToListAsync());
        messages.ShouldAllBe(m => m.PersonId == stays.PersonId!.Value && (m.State != MessageState.Waiting || m.Channel == Channel.Sms));
        messages.ShouldNotBeEmpty();
        var log = await site.QueryAsync(context =>
            context.AuditEntries.SingleAsync(e => e.Act == StaffAct.ClientsJoined && e.AboutId == stays.PersonId!.Value));
        (log.ActorId, log.OtherId).ShouldBe((desk.Counsellor.Id, goes.PersonId!.Value));
        (await desk.BookedAsync(await site.PlanAsync(), "Samira B. 0470 33 00 11")).PersonId.ShouldBe(stays.PersonId!.Value);
    }

    [Fact]
    public async Task Of_two_bookings_for_one_class_the_better_one_stays_and_the_seat_of_the_other_goes_to_whoever_waits()
    {
        var desk = await ClientDesk.OpenAsync(site, "Dubbel geboekt");
        var session = await site.PlanAsync(seats: 2);
        var (one, other) = (await desk.BookedAsync(session, "Samira 0470 33 00 12"), await desk.BookedAsync(session, "Samira B."));
        var waits = (await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings.Single();

        await JoinAsync(desk, other.PersonId!.Value, one.PersonId!.Value);

        (await desk.FindAsync(one.Id)).State.ShouldBe(BookingState.Confirmed);
        (await desk.FindAsync(other.Id)).State.ShouldBe(BookingState.Cancelled);
        (await desk.FindAsync(waits.Id)).State.ShouldBe(BookingState.Offered);
        (await site.ReadAsync(session)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task A_seat_is_better_than_a_place_on_the_waiting_list()
    {
        var desk = await ClientDesk.OpenAsync(site, "Wacht en heeft");
        var session = await site.PlanAsync(seats: 1);
        var seat = await desk.BookedAsync(session, "Samira 0470 33 00 13");
        var waits = (await site.BookAsync(ClassSite.Request(
            session, new("Samira", Reach.ByCounsellor(desk.Counsellor.Id), desk.Counsellor.OrganisationId), mayWait: true)))
            .Bookings.Single();
        waits.State.ShouldBe(BookingState.Waiting);

        await JoinAsync(desk, waits.PersonId!.Value, seat.PersonId!.Value);

        ((await desk.FindAsync(seat.Id)).State, (await desk.FindAsync(waits.Id)).State)
            .ShouldBe((BookingState.Confirmed, BookingState.Cancelled));
        ((await desk.FindAsync(seat.Id)).PersonId, (await site.ReadAsync(session)).Booked).ShouldBe((waits.PersonId!.Value, 1));
    }

    [Fact]
    public async Task Two_on_the_list_of_a_class_that_has_begun_stay_two_and_it_is_said_which_class()
    {
        var desk = await ClientDesk.OpenAsync(site, "Beiden waren er");
        var session = await site.PlanAsync();
        var (one, other) = (await desk.BookedAsync(session, "Samira 0470 33 00 14"), await desk.BookedAsync(session, "Samira B."));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(
            change => change.SetProperty(s => s.SignedOffAt, site.Clock.GetUtcNow()), Cancel));

        var answer = await JoinAsync(desk, one.PersonId!.Value, other.PersonId!.Value);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent
            .ShouldContain(SessionTime.Short(session.Day, session.Begins, session.Ends));
        ((await desk.FindAsync(one.Id)).PersonId, (await desk.FindAsync(other.Id)).PersonId).ShouldBe((one.PersonId!.Value, other.PersonId!.Value));
        (await site.ReadAsync(session)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task A_name_and_reach_of_a_third_client_are_refused()
    {
        var desk = await ClientDesk.OpenAsync(site, "Kent er drie");
        var one = await ClientAsync(desk, "Samira 0470 33 00 15");
        var other = await ClientAsync(desk, "Samia samia15@post.example");
        await ClientAsync(desk, "Samia 0470 33 00 15");

        var answer = await desk.Browser.SubmitAsync(
            await desk.FormAsync(ClientLinks.JoinWith(one.Id, other.Id)), ("NameOf", $"{other.Id}"), ("ReachOf", $"{one.Id}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ReadAsync(one.Id)).ShouldBeEquivalentTo(one);
        (await ReadAsync(other.Id)).ShouldBeEquivalentTo(other);
    }

    [Fact]
    public async Task The_log_says_what_was_done_and_holds_neither_names_nor_numbers_of_clients()
    {
        var desk = await ClientDesk.OpenAsync(site, "Staat in het logboek");
        var booking = await desk.BookedAsync(await site.PlanAsync(), "Zwartlog 0470 33 00 16");
        await desk.Browser.FillInAsync(ClientLinks.Change(booking.PersonId!.Value), ("Input.Reach", "zwart@post.example"));
        var coordinator = await site.SignInAsync(await site.AddStaffMemberAsync([StaffRole.Coordinator], "Staat in het logboek"));

        var log = (await coordinator.OpenAsync(StaffLinks.Log)).QuerySelector("main")!.TextContent;

        log.ShouldContain("veranderde hoe een cliënt bereikt wordt");
        log.ShouldContain("van telefoon naar e-mail");
        log.ShouldNotContain("Zwartlog");
        log.ShouldNotContain("33 00 16");
        log.ShouldNotContain("zwart@post.example");
    }

    [Fact]
    public async Task Among_more_than_a_list_can_hold_somebody_is_found_by_name_number_or_address()
    {
        var desk = await ClientDesk.OpenAsync(site, "Kent velen");
        var (old, stays) = (await ClientAsync(desk, "Xanthe 0470 33 00 40"), await ClientAsync(desk, "Yara yara@post.example"));
        await MakeMoreThanListedAsync(desk.Counsellor.OrganisationId);
        var outsider = await ClientAsync(await ClientDesk.OpenAsync(site, "Kent anderen"), "Xanthe");

        foreach (var page in new[] { ClientLinks.All, ClientLinks.Join(stays.Id) })
        {
            (await desk.Browser.GetStringAsync(page, Cancel)).ShouldNotContain($"{old.Id}", customMessage: page);
            foreach (var sought in new[] { "xanth", "+32 470 33 00 40", " XANTHE " })
            {
                var found = await SearchAsync(desk, page, sought);
                found.ShouldContain($"{old.Id}", customMessage: $"{sought} on {page}");
                found.ShouldNotContain($"{outsider.Id}");
            }
            (await SearchAsync(desk, page, "%")).ShouldContain("We vinden niemand.");
        }
        (await SearchAsync(desk, ClientLinks.All, "yara@")).ShouldContain($"{stays.Id}");
    }

    [Fact]
    public async Task A_namesake_can_be_joined_however_long_ago_they_were_seen()
    {
        var desk = await ClientDesk.OpenAsync(site, "Kent een oude naam");
        var old = await ClientAsync(desk, "Zahra");
        await MakeMoreThanListedAsync(desk.Counsellor.OrganisationId);
        var stays = await ClientAsync(desk, "Zahra");

        var page = await desk.Browser.OpenAsync(ClientLinks.Join(stays.Id));

        page.QuerySelectorAll("option[value]:not([value=''])")[0].GetAttribute("value").ShouldBe($"{old.Id}");
    }

    static async Task<string> SearchAsync(ClientDesk desk, string page, string sought)
    {
        var form = (IHtmlFormElement)(await desk.Browser.OpenAsync(page)).QuerySelector("form[role=search]")!;
        form.SetAttribute("action", page);
        return await (await desk.Browser.SubmitAsync(form, (ClientLinks.SoughtField, sought))).Content.ReadAsStringAsync(Cancel);
    }

    Task MakeMoreThanListedAsync(Guid organisation) => site.QueryAsync(async context =>
    {
        var later = site.Clock.GetUtcNow().AddHours(1);
        context.People.AddRange(Enumerable.Range(0, KnownClients.Most)
            .Select(_ => Person.From(ClassSite.SomeBody("Velen") with { OrganisationId = organisation }, later)));
        return await context.SaveChangesAsync(Cancel);
    });

    static async Task<HttpResponseMessage> JoinAsync(ClientDesk desk, Guid stays, Guid goes) => await desk.Browser.SubmitAsync(
        await desk.FormAsync(ClientLinks.JoinWith(stays, goes)), ("NameOf", $"{stays}"), ("ReachOf", $"{stays}"));

    async Task<Person> ClientAsync(ClientDesk desk, string typed) => await ReadAsync(
        (await desk.BookedAsync(await site.PlanAsync(), typed.Contains(' ') ? typed : ClientDesk.SomeClient(typed))).PersonId!.Value);

    async Task<Booking> OfferedAsync(ClientDesk desk, string client)
    {
        var session = await site.PlanAsync(seats: 1, inDays: 9);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var waiting = (await site.BookAsync(ClassSite.Request(
            session, TypedClient.Read(client, new() { OrganisationId = desk.Counsellor.OrganisationId }).Client, mayWait: true)))
            .Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, Cancel));
        return await desk.FindAsync(waiting.Id);
    }

    Task<OutboxMessage> OfferOfAsync(Booking booking) =>
        site.QueryAsync(context => context.OutboxMessages.SingleAsync(m => m.Subject == booking.Id && m.Kind == MessageKinds.Offered));

    Task<Person> ReadAsync(Guid id) => site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == id));
}
