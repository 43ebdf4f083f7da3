using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>A guest registers for an event, and does with it what one does with a seat in a class.</summary>
public sealed class RegisterTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task A_name_an_address_and_where_somebody_comes_from_are_a_seat()
    {
        var session = await site.PlanEventAsync();
        var (visitor, email) = (site.Visitor(), Cast.NewEmail());

        var answer = await visitor.RegisterAsync(session.Id, ("Input.Email", email));
        var page = await visitor.OpenAsync(answer.Headers.Location!.ToString());

        page.QuerySelector("h1")!.TextContent.ShouldBe("Je bent ingeschreven");
        page.QuerySelector("main")!.TextContent.ShouldContain("Noem deze code of je naam aan het onthaal.");
        page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ShouldNotContain(end => end == "verplaatsen" || end == "briefje");
        var booking = await site.OnlyGuestAsync(session);
        (booking.State, booking.Origin, booking.ComesFrom).ShouldBe((BookingState.Confirmed, BookingOrigin.Web, Guests.House));
        var person = await site.QueryAsync(context => context.People.SingleAsync(p => p.Id == booking.PersonId));
        (person.FirstName, person.Reach, person.OrganisationId).ShouldBe((Guests.Name, Reach.ByEmail(email), null));
    }

    [Fact]
    public async Task The_form_asks_nothing_else()
    {
        var form = await site.Visitor().RegisterFormAsync((await site.PlanEventAsync()).Id);

        form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name"))
            .ShouldBe(["Input.Key", "Input.Waits", "Input.Name", "Input.ComesFrom", "Input.Email"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Input.Name", "")]
    [InlineData("Input.Email", "")]
    [InlineData("Input.Email", "an")]
    [InlineData("Input.ComesFrom", null)]
    public async Task What_is_wrong_is_said_at_its_field_and_keeps_what_was_typed(string field, string? typed)
    {
        var session = await site.PlanEventAsync();
        var wrong = typed ?? new string('a', Booking.ComesFromLength + 1);

        var answer = await site.Visitor().RegisterAsync(session.Id, (field, wrong));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector($"[name='{field}']")!.GetAttribute("value").ShouldBe(wrong.Length == 0 ? null : wrong);
        page.QuerySelector(field == "Input.Name" ? "[name='Input.ComesFrom']" : "[name='Input.Name']")!.GetAttribute("value")
            .ShouldBe(field == "Input.Name" ? Guests.House : Guests.Name);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task By_phone_nobody_comes_whatever_the_form_says()
    {
        var session = await site.PlanEventAsync();

        var answer = await site.Visitor().RegisterAsync(session.Id, ("Input.Email", ""), ("Input.Reach", "Phone"), ("Input.Phone", "0470 12 34 56"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task A_full_event_asks_whether_the_waiting_list_will_do()
    {
        var session = await site.PlanEventAsync(seats: 1);
        var (visitor, form) = (site.Visitor(), await site.Visitor().RegisterFormAsync(session.Id));
        await site.InviteAsync(session);

        var full = await visitor.SubmitAsync(form, [.. Guests.Filled()]);
        full.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await full.ReadPageAsync()).QuerySelector("main")!.TextContent.ShouldContain("Het evenement is nu vol.");
        var waiting = await visitor.RegisterAsync(session.Id);
        var page = await visitor.OpenAsync(waiting.Headers.Location!.ToString());

        page.QuerySelector("h1")!.TextContent.ShouldBe("Je staat op de wachtlijst");
        page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(EventLinks.All);
        (await site.CountAsync(session)).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_types_the_name_and_address_of_a_guest_reads_the_same_as_for_somebody_new()
    {
        var known = await site.PlanEventAsync();
        var (booking, email) = await site.InviteAsync(known);

        var again = await site.Visitor().RegisterAsync(known.Id, ("Input.Email", email), ("Input.ComesFrom", "Iemand anders"));
        var elsewhere = await site.Visitor().RegisterAsync((await site.PlanEventAsync()).Id, ("Input.Email", email));

        again.Headers.Location!.ToString().ShouldBe(EventLinks.Sent(known.Id));
        (elsewhere.StatusCode, elsewhere.Headers.Location!.ToString().Split('/')[^1]).ShouldBe((again.StatusCode, "verstuurd"));
        (await site.Visitor().OpenAsync(EventLinks.Sent(known.Id))).QuerySelector("h1")!.TextContent.ShouldBe("Je vraag is verstuurd");
        (await site.OnlyGuestAsync(known)).ComesFrom.ShouldBe(Guests.House, "a stranger changes nothing");
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == booking.Id && m.Kind == MessageKinds.Confirmed))).ShouldBe(2);
    }

    [Fact]
    public async Task A_guest_gives_the_seat_back_and_who_waits_gets_it()
    {
        var session = await site.PlanEventAsync(seats: 1, inDays: 9);
        var visitor = site.Visitor();
        var link = (await visitor.RegisterAsync(session.Id)).Headers.Location!.ToString();
        var (waiting, _) = await site.InviteAsync(session, "Bert Maes");

        await visitor.FillInAsync($"{link}/annuleren");

        (await visitor.OpenAsync(link)).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(EventLinks.All);
        (await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.Id == waiting.Id))).State.ShouldBe(BookingState.Offered);
        (await visitor.VisitAsync($"{link}/verplaatsen")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Moving_and_the_slip_are_not_offered()
    {
        var session = await site.PlanEventAsync();
        var visitor = site.Visitor();
        var link = (await visitor.RegisterAsync(session.Id)).Headers.Location!.ToString();

        (await visitor.VisitAsync($"{link}/verplaatsen")).Headers.Location!.ToString().ShouldBe(link);
        (await visitor.VisitAsync($"{link}/briefje")).Headers.Location!.ToString().ShouldBe(link);
        (await visitor.VisitAsync($"{link}/briefje.pdf")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.VisitAsync($"{link}.ics")).Content.Headers.ContentDisposition!.FileName.ShouldBe("evenement.ics");
    }

    [Fact]
    public async Task An_event_and_a_class_have_each_their_own_pages()
    {
        var (happening, lesson) = (await site.PlanEventAsync(), await site.PlanAsync());
        var visitor = site.Visitor();

        foreach (var address in new[]
        {
            ClassLinks.Session(happening.Id), BookLinks.Form(happening.Id), FindLinks.Calendar(happening.Id), FindLinks.Poster(happening.Id),
            EventLinks.Event(lesson.Id), EventLinks.Register(lesson.Id), EventLinks.Sent(lesson.Id), EventLinks.Calendar(lesson.Id),
        })
        {
            (await visitor.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task Where_a_guest_came_from_goes_when_the_person_is_forgotten()
    {
        var session = await site.PlanEventAsync();
        var (booking, _) = await site.InviteAsync(session);

        await site.WithAsync<ForgetBookings, bool>(async forget =>
        {
            await forget.RunAsync(booking.PersonId!.Value, null, CancellationToken.None);
            return true;
        });

        (await site.OnlyGuestAsync(session)).ComesFrom.ShouldBeNull();
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task What_this_device_booked_stands_with_its_own_kind()
    {
        var visitor = site.Visitor();
        var happening = await site.PlanEventAsync();
        await visitor.RegisterAsync(happening.Id);

        (await visitor.OpenAsync(EventLinks.All)).QuerySelectorAll("main .panel").ShouldContain(panel => panel.TextContent.Contains(Guests.Name));
        (await visitor.OpenAsync(ClassLinks.All)).QuerySelectorAll("main .panel").ShouldNotContain(panel => panel.TextContent.Contains(Guests.Name));
        (await visitor.OpenAsync(EventLinks.Event(happening.Id))).QuerySelector("main")!.TextContent
            .ShouldContain($"{Guests.Name} is ingeschreven voor dit evenement.");
    }
}
