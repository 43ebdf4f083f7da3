using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Manage;

public sealed class ManagePagesTests(TestDatabase databases, ClassSite site) : IClassFixture<ClassSite>
{
    static readonly string[] Pages = ["", "/annuleren", "/verplaatsen", "/aanbod", "/briefje", "/briefje.pdf", ".ics"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_works_without_anything_else_and_nobody_keeps_or_finds_the_page()
    {
        var address = await site.Visitor().BookAsync((await site.PlanAsync()).Id);

        foreach (var page in new[] { "", "/annuleren", "/verplaatsen", "/briefje" })
        {
            var response = await site.Visitor().GetAsync(address + page, Cancel);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue(page);
            response.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"], page);
            response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"], page);
        }
    }

    [Fact]
    public async Task Looking_changes_nothing()
    {
        var session = await site.PlanAsync();
        var address = await site.Visitor().BookAsync(session.Id);
        var before = await OnlyBookingAsync(session);

        foreach (var page in Pages)
        {
            await site.Visitor().GetAsync(address + page + "?antwoord=nee&naar=" + session.Id, Cancel);
        }

        var after = await OnlyBookingAsync(session);
        (after.State, after.EndedAt, after.OfferedUntil).ShouldBe((before.State, before.EndedAt, before.OfferedUntil));
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task A_made_up_a_changed_or_a_foreign_token_opens_and_does_nothing()
    {
        var session = await site.PlanAsync();
        var address = await site.Visitor().BookAsync(session.Id);
        var token = address.Split('/')[^1];
        var booking = await OnlyBookingAsync(session);
        var otherPurpose = Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(
            site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("something-else").Protect(booking.Id.ToByteArray()));
        string[] forged = [$"{booking.Id}", booking.Code, "x", new('A', 150), new('A', 290), $"{token[..^4]}AAAA", $"B{token[1..]}", otherPurpose];

        foreach (var wrong in forged)
        {
            foreach (var page in Pages)
            {
                (await site.Visitor().GetAsync($"/inschrijving/{wrong}{page}", Cancel)).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
            }
            foreach (var act in new[] { "/annuleren", "/aanbod", "/verplaatsen" })
            {
                (await site.Visitor().PostFormAsync($"/inschrijving/{wrong}{act}", ("antwoord", "nee"))).StatusCode
                    .ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
            }
        }

        (await OnlyBookingAsync(session)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task A_link_acts_for_its_own_booking_whatever_the_form_says()
    {
        var session = await site.PlanAsync();
        var mine = await site.Visitor().BookAsync(session.Id, ("Input.Name", "Amina"));
        await site.Visitor().BookAsync(session.Id, ("Input.Name", "Bilal"));
        var theirs = await site.QueryAsync(context => context.Bookings.Join(context.People, b => b.PersonId, p => p.Id, (b, p) => new { b, p })
            .Where(x => x.b.SessionId == session.Id && x.p.FirstName == "Bilal").Select(x => x.b).SingleAsync());

        var answer = await site.Visitor().PostFormAsync(
            $"{mine}/annuleren", ("id", $"{theirs.Id}"), ("bookingId", $"{theirs.Id}"), ("token", $"{theirs.Id}"), ("Managed.Booking.Id", $"{theirs.Id}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == theirs.Id))).State.ShouldBe(BookingState.Confirmed);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_is_one_page_and_one_press_and_doing_it_twice_is_once()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id);

        var page = await visitor.OpenAsync((await visitor.OpenAsync(address)).QuerySelector("a[href$=annuleren]")!.GetAttribute("href")!);
        var form = (IHtmlFormElement)page.QuerySelector("form[action$=annuleren]")!;
        var answers = await Task.WhenAll(visitor.SubmitAsync(form), visitor.SubmitAsync(form));

        page.Body!.TextContent.ShouldContain("Iemand anders krijgt dan je plaats.");
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
        (await visitor.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe("Je bent niet meer ingeschreven");
        (await visitor.OpenAsync("/")).QuerySelector("main .panel").ShouldBeNull();
    }

    [Fact]
    public async Task Another_site_cannot_cancel()
    {
        var session = await site.PlanAsync();
        var address = await site.Visitor().BookAsync(session.Id);
        var request = new HttpRequestMessage(HttpMethod.Post, $"{address}/annuleren") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await site.Visitor().SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await OnlyBookingAsync(session)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task A_day_after_the_class_the_link_is_over()
    {
        await using var own = new ClassSite(databases);
        await own.InitializeAsync();
        var visitor = own.Visitor();
        var session = await own.PlanAsync();
        var address = await visitor.BookAsync(session.Id);

        own.Clock.Advance(session.EndsAt.AddHours(23) - own.Clock.GetUtcNow());
        var justBefore = await visitor.GetAsync(address, Cancel);
        var late = await visitor.PostFormAsync($"{address}/annuleren");
        own.Clock.Advance(TimeSpan.FromHours(1.1));
        var after = await visitor.GetAsync(address, Cancel);

        justBefore.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await justBefore.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("De groepsles is voorbij");
        late.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await own.ReadAsync(session)).Booked.ShouldBe(1);
        after.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await after.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze link werkt niet");
    }

    [Fact]
    public async Task Who_is_late_still_finds_the_way_and_the_code()
    {
        await using var own = new ClassSite(databases);
        await own.InitializeAsync();
        var visitor = own.Visitor();
        var session = await own.PlanAsync();
        var address = await visitor.BookAsync(session.Id);

        own.Clock.Advance(session.StartsAt.AddMinutes(5) - own.Clock.GetUtcNow());
        var page = await visitor.OpenAsync(address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("De groepsles is bezig");
        var words = page.QuerySelector("main")!.TextContent;
        words.ShouldContain("Teststraat 1");
        words.ShouldContain("Tram 1, halte Test.");
        page.QuerySelector(".code b")!.TextContent.ShouldBe((await own.QueryAsync(context => context.Bookings.SingleAsync())).Code);
        page.QuerySelector("main a[href$=annuleren], main a[href$=verplaatsen]").ShouldBeNull();
        (await visitor.GetAsync($"{address}/briefje", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.PostFormAsync($"{address}/annuleren")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await own.ReadAsync(session)).Booked.ShouldBe(1);
        own.Clock.Advance(session.EndsAt - own.Clock.GetUtcNow());
        (await visitor.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe("De groepsles is voorbij");
    }

    [Fact]
    public async Task Who_waits_sees_the_place_in_the_row_and_why()
    {
        var session = await site.PlanAsync(seats: 1);
        await site.Visitor().BookAsync(session.Id);
        await site.Visitor().BookAsync(session.Id, ("Input.Name", "Bilal"));
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id, ("Input.Name", "Celine"));

        var page = await visitor.OpenAsync(address);

        page.QuerySelector(".panel.tip")!.TextContent.ShouldBe("Je bent nummer 2 op de wachtlijst.");
        var why = page.QuerySelectorAll("main ul li").Select(line => line.TextContent).ToList();
        why.ShouldContain("Alle plaatsen zijn bezet (1).");
        why.ShouldContain("1 mens wacht langer dan jij.");
        page.QuerySelector("main .row a")!.GetAttribute("href").ShouldBe(FindLinks.WithSeat);
        (await visitor.OpenAsync(FindLinks.WithSeat)).QuerySelector($"a[href='{ClassLinks.Session(session.Id)}']").ShouldBeNull();
        (await visitor.OpenAsync("/")).QuerySelector("main .panel")!.TextContent.ShouldContain("Je staat op de wachtlijst");
    }

    [Fact]
    public async Task Who_waits_while_a_seat_is_offered_to_another_does_not_read_that_all_are_taken()
    {
        var session = await site.PlanAsync(seats: 1);
        var first = await site.Visitor().BookAsync(session.Id);
        await site.Visitor().BookAsync(session.Id, ("Input.Name", "Bilal"));
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id, ("Input.Name", "Celine"));
        await site.Visitor().PostFormAsync($"{first}/annuleren");

        var why = (await visitor.OpenAsync(address)).QuerySelectorAll("main ul li").Select(line => line.TextContent).ToList();

        why[0].ShouldBe("Een plaats is nu voor iemand die langer wacht.");
        why.ShouldNotContain(line => line.StartsWith("Alle plaatsen") || line.StartsWith("Niemand"));
    }

    [Theory]
    [InlineData("ja", BookingState.Confirmed, "Je bent ingeschreven")]
    [InlineData("nee", BookingState.Cancelled, "Je bent niet meer ingeschreven")]
    public async Task A_seat_that_comes_free_is_taken_or_refused(string answer, BookingState state, string heading)
    {
        var session = await site.PlanAsync(seats: 1);
        var first = await site.Visitor().BookAsync(session.Id);
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id, ("Input.Name", "Bilal"));
        await site.Visitor().PostFormAsync($"{first}/annuleren");

        var offer = await visitor.OpenAsync(address);
        var response = await visitor.PostFormAsync($"{address}/aanbod", ("antwoord", answer));
        var again = await visitor.PostFormAsync($"{address}/aanbod", ("antwoord", "ja"));

        offer.QuerySelector("h1")!.TextContent.ShouldBe("Er is een plaats voor jou");
        offer.QuerySelector(".panel.tip")!.TextContent.ShouldStartWith("We houden de plaats vrij tot ");
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Bookings.Where(b => b.SessionId == session.Id).OrderByDescending(b => b.CreatedAt).Select(b => b.State).FirstAsync())).ShouldBe(state);
        (await visitor.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe(heading);
        (await site.ReadAsync(session)).Booked.ShouldBe(state == BookingState.Confirmed ? 1 : 0);
    }

    [Fact]
    public async Task Moving_is_to_another_day_of_the_same_course_only_and_the_link_of_the_new_seat_follows()
    {
        var session = await site.PlanAsync();
        var (other, foreign) = (await AnotherDayAsync(session), await site.PlanAsync());
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id);

        var page = await visitor.OpenAsync($"{address}/verplaatsen");
        var form = (IHtmlFormElement)page.QuerySelector("form[action$=verplaatsen]")!;
        page.QuerySelectorAll("button[name=naar]").Select(button => button.GetAttribute("value")).ShouldBe([$"{other.Id}"]);
        var refused = await visitor.SubmitAsync(form, ("naar", $"{foreign.Id}"));
        var moved = await visitor.SubmitAsync(form, ("naar", $"{other.Id}"));
        var again = await visitor.SubmitAsync(form, ("naar", $"{other.Id}"));

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        moved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var there = await visitor.OpenAsync(moved.Headers.Location!.ToString());
        there.QuerySelector("h1")!.TextContent.ShouldBe("Je bent ingeschreven");
        there.QuerySelector(".panel.tip")!.TextContent.ShouldContain("Je plaats is verplaatst");
        ((await site.ReadAsync(session)).Booked, (await site.ReadAsync(other)).Booked, (await site.ReadAsync(foreign)).Booked).ShouldBe((0, 1, 0));
        (await visitor.OpenAsync("/")).QuerySelectorAll("main .panel").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Every_link_of_before_leads_to_the_seat_of_now()
    {
        var session = await site.PlanAsync();
        var days = new[] { await AnotherDayAsync(session), await AnotherDayAsync(session, weeks: 2) };
        var visitor = site.Visitor();
        var addresses = new List<string> { await visitor.BookAsync(session.Id) };
        foreach (var day in days)
        {
            var form = (IHtmlFormElement)(await visitor.OpenAsync($"{addresses[^1]}/verplaatsen")).QuerySelector("form[action$=verplaatsen]")!;
            addresses.Add((await visitor.SubmitAsync(form, ("naar", $"{day.Id}"))).Headers.Location!.ToString().Split('?')[0]);
        }

        foreach (var old in addresses.Take(2))
        {
            var page = await site.Visitor().OpenAsync(old);
            page.QuerySelector("h1")!.TextContent.ShouldBe("Je plaats is verplaatst");
            var link = page.QuerySelector("main a.primary")!.GetAttribute("href")!;
            (await site.Visitor().OpenAsync(link)).QuerySelector("h1")!.TextContent.ShouldBe("Je bent ingeschreven");
            page.QuerySelector("main")!.TextContent.ShouldContain(Web.Platform.Localisation.BelgianFormat.ShortDate(days[1].Day));
        }
        await site.Visitor().PostFormAsync($"{addresses[2]}/annuleren");
        (await site.Visitor().OpenAsync(addresses[0])).QuerySelector("h1")!.TextContent.ShouldBe("Je bent niet meer ingeschreven");
    }

    [Fact]
    public async Task When_the_other_day_fills_up_meanwhile_the_seat_stays()
    {
        var session = await site.PlanAsync();
        var other = await AnotherDayAsync(session, seats: 1);
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id);
        var form = (IHtmlFormElement)(await visitor.OpenAsync($"{address}/verplaatsen")).QuerySelector("form[action$=verplaatsen]")!;
        await site.Visitor().BookAsync(other.Id);

        var answer = await visitor.SubmitAsync(form, ("naar", $"{other.Id}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector(".panel.again")!.TextContent.ShouldContain("geen plaats meer");
        (await OnlyBookingAsync(session)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task A_class_that_does_not_go_on_is_told_with_its_reason()
    {
        var session = await site.PlanAsync();
        var address = await site.Visitor().BookAsync(session.Id);
        await site.QueryAsync(async context =>
        {
            (await context.ClassSessions.SingleAsync(s => s.Id == session.Id)).Cancel("Er is geen stroom.");
            return await context.SaveChangesAsync();
        });

        var page = await site.Visitor().OpenAsync(address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("De groepsles gaat niet door");
        page.QuerySelector("main")!.TextContent.ShouldContain("Er is geen stroom.");
        page.QuerySelector("main a.primary")!.GetAttribute("href").ShouldBe($"{address}/verplaatsen");
        (await site.Visitor().OpenAsync($"{address}/verplaatsen")).QuerySelector("h1")!.TextContent.ShouldBe("Kies een andere dag");
    }

    [Fact]
    public async Task The_slip_holds_what_one_needs_and_the_code_leads_back()
    {
        var session = await site.PlanAsync();
        var address = await site.Visitor().BookAsync(session.Id);

        var visitor = site.Visitor(("__Host-taal", "ar"));
        var slip = (await visitor.OpenAsync($"{address}/briefje")).QuerySelector(".slip")!;
        var pdf = await visitor.GetByteArrayAsync($"{address}/briefje.pdf", Cancel);

        slip.QuerySelectorAll("[lang=ar][dir=rtl]").ShouldNotBeEmpty();
        slip.QuerySelector("img.qr").ShouldNotBeNull();
        slip.TextContent.ShouldNotContain("begeleider");
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[]
        {
            "Je eerste e-mail", "14.00", "16.00", "Teststraat 1", "Tram 1, halte Test.", "Je smartphone", "Scan het vierkant", "/groepslessen",
            (await OnlyBookingAsync(session)).Code,
        })
        {
            slip.TextContent.ShouldContain(words);
            text.ShouldContain(words);
        }
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        (await Paper.ScanAsync(pdf)).Single().ShouldEndWith(address);
    }

    [Fact]
    public async Task The_calendar_file_leads_nobody_else_to_the_booking()
    {
        var session = await site.PlanAsync();
        var address = await site.Visitor().BookAsync(session.Id);

        var file = await site.Visitor().GetStringAsync($"{address}.ics", Cancel);

        file.ShouldContain("STATUS:CONFIRMED");
        file.ShouldNotContain("/inschrijving/");
    }

    [Fact]
    public async Task A_shared_device_forgets_its_bookings_at_a_press()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id);

        foreach (var page in new[] { "/groepslessen", "/" })
        {
            var form = (IHtmlFormElement)(await visitor.OpenAsync(page)).QuerySelector("main form[action$=vergeten]")!;
            form.TextContent.Trim().ShouldBe("Dit is niet mijn toestel");
        }
        (await visitor.GetAsync("/groepslessen/vergeten", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.OpenAsync("/")).QuerySelector("main .panel").ShouldNotBeNull();
        var answer = await visitor.PostFormAsync("/groepslessen/vergeten");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.OpenAsync("/")).QuerySelector("main .panel, main form[action$=vergeten]").ShouldBeNull();
        (await visitor.OpenAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe("Je bent ingeschreven");
    }

    [Fact]
    public async Task A_form_that_stayed_open_on_a_shared_device_leads_nobody_to_the_booking_of_before()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);
        var filled = Booker.Filled().ToArray();
        (await visitor.SubmitAsync(form, filled)).Headers.Location!.ToString().ShouldStartWith("/inschrijving/");

        await visitor.PostFormAsync("/groepslessen/vergeten");
        var answer = await visitor.SubmitAsync(form, filled);

        answer.Headers.Location!.ToString().ShouldStartWith($"/groepslessen/{session.Id}/inschrijven/verstuurd");
    }

    [Fact]
    public async Task A_borrowed_device_remembers_nothing_of_it()
    {
        var session = await site.PlanAsync();
        var cookies = site.Services.GetRequiredService<Web.Platform.Web.DeviceCookie<Web.Features.Accounts.Cards.HeldCard>>();
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        cookies.Write(http, new(1, "een-geleende-kaart", ["boom", "vis", "zon"], site.Clock.GetUtcNow()), null);
        var borrowed = http.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2)[1];
        var visitor = site.Visitor(("__Host-kaart", borrowed));

        var answer = await visitor.SendBookingAsync(session.Id);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ShouldNotContain(cookie => cookie.StartsWith("__Host-groepsles", StringComparison.Ordinal));
    }

    Task<Booking> OnlyBookingAsync(ClassSession session) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == session.Id));

    Task<ClassSession> AnotherDayAsync(ClassSession session, int seats = 8, int weeks = 1) => site.QueryAsync(async context =>
    {
        var other = ClassSession.Plan(Wanted.Session(session.CoursePlanId, session.RoomId, null, null, session.Day.AddDays(7 * weeks), session.Begins, session.Ends, 15, seats, []));
        context.AddSessions(other);
        await context.SaveChangesAsync();
        return other;
    });
}
