using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Counsellors;

public sealed class ClientBookingTests(ClassSite site) : IClassFixture<ClassSite>
{
    public static TheoryData<string> Addresses => ["", "/briefje", "/briefje.pdf", "/annuleren", "/verplaatsen"];

    [Theory, MemberData(nameof(Addresses))]
    public async Task The_outsider_of_another_organisation_sees_nothing_of_a_booking(string page)
    {
        var booking = await (await ClientDesk.OpenAsync(site)).BookedAsync(await site.PlanAsync(), ClientDesk.SomeClient());
        var outsider = await ClientDesk.OpenAsync(site, "Elders");
        var coordinator = await ClientDesk.OpenAsync(site, "Elders", StaffRole.Coordinator);
        var address = CounsellorLinks.Booking(booking.Id) + page;

        (await outsider.Browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.Browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_counsellor_sees_why_a_client_who_waits_has_no_seat()
    {
        var full = await FullClass.FillAsync(site);
        var desk = await ClientDesk.OpenAsync(site);
        await site.BookAsync(ClassSite.Request(full.Session, mayWait: true));
        var booking = await desk.BookedAsync(full.Session, ClientDesk.SomeClient(), ("Input.Instead", $"wacht:{full.Session.Id}"));

        var panel = (await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id))).QuerySelector("main .panel")!;

        panel.QuerySelector("p")!.TextContent.ShouldBe($"Nummer 2 op de wachtlijst, sinds {BelgianFormat.ShortMoment(booking.WaitingSince!.Value)}. 1 mens wacht langer.");
        panel.QuerySelectorAll("li").Length.ShouldBe(4);
        panel.TextContent.ShouldContain($"antwoorden tot {BelgianFormat.ShortMoment(full.Until)}");
        panel.TextContent.ShouldContain("die we nog moeten bellen");
        panel.TextContent.ShouldNotContain("Eerste");
    }

    [Fact]
    public async Task The_outsider_neither_cancels_nor_moves()
    {
        var (session, other) = (await site.PlanAsync(), await site.PlanAsync());
        var booking = await (await ClientDesk.OpenAsync(site)).BookedAsync(session, ClientDesk.SomeClient());
        var outsider = await ClientDesk.OpenAsync(site, "Elders");
        var token = (await outsider.FormAsync(CounsellorLinks.Book)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var address in new[] { CounsellorLinks.Cancel(booking.Id), CounsellorLinks.Move(booking.Id) })
        {
            (await outsider.Browser.PostFormAsync(address, ("__RequestVerificationToken", token), ("Input.Session", $"{other.Id}")))
                .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await outsider.FindAsync(booking.Id)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task Lists_hold_the_own_clients_and_nobody_elses()
    {
        await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site, "Eigen lijst");
        var booking = await desk.BookedAsync(await site.PlanAsync(), ClientDesk.SomeClient("Zubeida"));
        var outsider = await ClientDesk.OpenAsync(site, "Zonder lijst");

        foreach (var address in new[] { CounsellorLinks.Book, CounsellorLinks.List, ClientLinks.All })
        {
            (await (await desk.Browser.VisitAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Zubeida");
            (await (await outsider.Browser.VisitAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Zubeida");
            (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
        (await outsider.Browser.VisitAsync(CounsellorLinks.BookFor(booking.PersonId!.Value))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_coordinator_sees_figures_of_all_and_names_of_nobody()
    {
        var desk = await ClientDesk.OpenAsync(site, "Met twee plaatsen");
        var full = await site.PlanAsync(seats: 2);
        await desk.BookedAsync(full, ClientDesk.SomeClient("Wassim"));
        await desk.BookedAsync(full, ClientDesk.SomeClient("Wassim"));
        await desk.BookAsync(full, ClientDesk.SomeClient("Wassim"), ("Input.Instead", $"wacht:{full.Id}"));
        var coordinator = await ClientDesk.OpenAsync(site, "Stad", StaffRole.Coordinator);

        var page = await coordinator.Browser.OpenAsync(CounsellorLinks.List);

        var row = page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Met twee plaatsen"));
        row.QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["2", "1"]);
        page.Source.Text.ShouldNotContain("Wassim");
        (await desk.Browser.OpenAsync(CounsellorLinks.List)).QuerySelectorAll("tbody th").ShouldAllBe(cell => cell.TextContent.StartsWith("Wassim"));
    }

    [Theory]
    [InlineData(AttendanceKind.Absent, "Nadia was er niet")]
    [InlineData(AttendanceKind.Excused, "Nadia was er niet")]
    [InlineData(AttendanceKind.LeftEarly, "Nadia was er")]
    [InlineData(null, "Nadia had een plaats")]
    public async Task Of_a_class_that_is_over_the_page_says_how_it_went_and_prints_no_slip(AttendanceKind? noted, string heading)
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var now = site.Clock.GetUtcNow();
        var booking = await desk.BookedAsync(session, ClientDesk.SomeClient("Nadia"));
        var before = await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(change => change
            .SetProperty(s => s.StartsAt, now.AddHours(-4)).SetProperty(s => s.EndsAt, now.AddHours(-2))));
        if (noted is { } kind)
        {
            await site.QueryAsync(context =>
            {
                context.Add(new AttendanceEntry(Guid.NewGuid(), booking.Id, kind, 0, now, now, desk.Counsellor.Id));
                return context.SaveChangesAsync();
            });
        }

        var page = await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id));

        before.QuerySelector("h1")!.TextContent.ShouldBe("Nadia heeft een plaats");
        before.QuerySelector($"a[href='{CounsellorLinks.Slip(booking.Id)}']").ShouldNotBeNull();
        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelector($"a[href='{CounsellorLinks.Slip(booking.Id)}']").ShouldBeNull();
        page.QuerySelector("main .button.primary")!.TextContent.ShouldBe("Schrijf nog iemand in");
    }

    [Fact]
    public async Task What_was_noted_at_the_door_flows_back()
    {
        var desk = await ClientDesk.OpenAsync(site, "Volgt op");
        var booking = await desk.BookedAsync(await site.PlanAsync(), ClientDesk.SomeClient());
        var now = site.Clock.GetUtcNow();
        await site.QueryAsync(context =>
        {
            context.AddRange(
                new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Absent, 0, now, now, desk.Counsellor.Id),
                new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Late, 100, now, now.AddMinutes(1), desk.Counsellor.Id));
            return context.SaveChangesAsync();
        });

        var row = (await desk.Browser.OpenAsync(CounsellorLinks.List)).QuerySelector("tbody tr")!;

        row.QuerySelector(".badge")!.TextContent.ShouldBe("Was er, kwam later");
        row.TextContent.ShouldNotContain("100");
    }

    [Fact]
    public async Task Cancelling_gives_the_seat_back_once()
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(session, ClientDesk.SomeClient());
        var form = await desk.FormAsync(CounsellorLinks.Cancel(booking.Id));

        (await desk.Browser.SubmitAsync(form)).Headers.Location!.ToString().ShouldBe(CounsellorLinks.Booking(booking.Id));
        (await desk.Browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await desk.FindAsync(booking.Id)).State.ShouldBe(BookingState.Cancelled);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
        (await desk.Browser.VisitAsync(CounsellorLinks.Slip(booking.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Moving_takes_the_client_along_once()
    {
        var (from, to) = (await site.PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(from, ClientDesk.SomeClient());
        var form = await desk.FormAsync(CounsellorLinks.Move(booking.Id));

        var first = await desk.Browser.SubmitAsync(form, ("Input.Session", $"{to.Id}"));
        var second = await desk.Browser.SubmitAsync(form, ("Input.Session", $"{to.Id}"));

        second.Headers.Location!.ToString().ShouldBe(first.Headers.Location!.ToString());
        ((await site.ReadAsync(from)).Booked, (await site.ReadAsync(to)).Booked).ShouldBe((0, 1));
        var moved = await desk.FindAsync(Guid.Parse(first.Headers.Location.ToString().Split('/')[^1]));
        (moved.Origin, moved.MadeBy, moved.HasMandate).ShouldBe((BookingOrigin.Counsellor, desk.Counsellor.Id, true));
    }

    [Fact]
    public async Task Who_goes_back_after_moving_and_chooses_another_class_is_told_that_nothing_more_was_done()
    {
        var (from, one, two) = (await site.PlanAsync(), await site.PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(from, ClientDesk.SomeClient());
        var form = await desk.FormAsync(CounsellorLinks.Move(booking.Id));
        await desk.Browser.SubmitAsync(form, ("Input.Session", $"{one.Id}"));

        var answer = await desk.Browser.SubmitAsync(form, ("Input.Session", $"{two.Id}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".error-summary li")!.TextContent.ShouldContain("al verplaatst");
        ((await site.ReadAsync(one)).Booked, (await site.ReadAsync(two)).Booked).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Moving_to_a_full_session_keeps_the_old_seat()
    {
        var (from, to) = (await site.PlanAsync(), await site.PlanAsync(seats: 1));
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(from, ClientDesk.SomeClient());
        var form = await desk.FormAsync(CounsellorLinks.Move(booking.Id));
        await site.BookAsync(ClassSite.Request(to));

        (await desk.Browser.SubmitAsync(form, ("Input.Session", $"{to.Id}"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await desk.Browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await desk.Browser.SubmitAsync(form, ("Input.Session", $"{Guid.NewGuid()}"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await desk.FindAsync(booking.Id)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task A_booking_says_how_the_client_is_reached_in_which_language_and_as_which_number_they_wait()
    {
        var desk = await ClientDesk.OpenAsync(site);
        var session = await site.PlanAsync(seats: 1);
        await site.BookAsync(ClassSite.Request(session));
        await site.BookAsync(ClassSite.Request(session, mayWait: true));
        var booking = await desk.BookedAsync(
            session, "Samira 0476 77 77 77", ("Input.Language", "ar"), ("Input.Instead", $"wacht:{session.Id}"));

        var page = await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id));

        var facts = page.QuerySelector("dl")!.TextContent;
        facts.ShouldContain("0476 77 77 77");
        facts.ShouldContain("العربية");
        page.QuerySelector("main .panel")!.TextContent.ShouldContain("Nummer 2");
        page.QuerySelector(".kicker a")!.GetAttribute("href").ShouldBe(CounsellorLinks.List);
    }

    [Fact]
    public async Task Who_booked_by_themselves_and_chose_the_organisation_is_told_as_such()
    {
        var desk = await ClientDesk.OpenAsync(site, "Gekozen huis");
        await site.BookAsync(ClassSite.Request(
            await site.PlanAsync(), new("Viaorg", Reach.ByCounsellor(null), desk.Counsellor.OrganisationId)));

        var client = (await desk.Browser.OpenAsync(ClientLinks.All)).QuerySelector("tbody tr")!;
        var booking = (await desk.Browser.OpenAsync(CounsellorLinks.List)).QuerySelector("tbody tr")!;

        client.QuerySelector("td")!.TextContent.ShouldBe("via je organisatie");
        booking.QuerySelectorAll("td").Last().TextContent.ShouldBe("zelf");
        var label = (await desk.Browser.OpenAsync(CounsellorLinks.Book)).QuerySelector("datalist option")!.GetAttribute("value")!;
        (await desk.BookedAsync(await site.PlanAsync(), label)).PersonId
            .ShouldBe((await desk.FindAsync(Guid.Parse(booking.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1]))).PersonId);
    }

    [Fact]
    public async Task The_slip_says_what_when_where_and_the_code_with_help_in_the_language_of_the_client()
    {
        var desk = await ClientDesk.OpenAsync(site);
        var session = await site.PlanAsync();
        var booking = await desk.BookedAsync(session, ClientDesk.SomeClient("Omar"), ("Input.Language", "ar"));

        var slip = (await desk.Browser.OpenAsync(CounsellorLinks.Slip(booking.Id))).QuerySelector(".paper")!;
        var pdf = await desk.Browser.GetByteArrayAsync(CounsellorLinks.SlipPdf(booking.Id), TestContext.Current.CancellationToken);

        slip.QuerySelectorAll("[lang=ar][dir=rtl]").ShouldNotBeEmpty();
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[] { "Omar", "Je eerste e-mail", "14.00", "16.00", "Teststraat 1", "Tram 1, halte Test.", "Je smartphone", "Zeg het aan je begeleider", "/groepslessen", booking.Code })
        {
            slip.TextContent.ShouldContain(words);
            text.ShouldContain(words);
        }
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        var link = new Uri((await Paper.ScanAsync(pdf)).Single()).PathAndQuery;
        (await site.Visitor().OpenAsync(link)).QuerySelector(".kicker")!.TextContent.ShouldBe("Omar");
    }
}
