using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Counsellors;

public sealed class BookForClientTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task The_form_asks_four_things()
    {
        await site.PlanAsync();
        await site.PlanAsync(seats: 1);
        var desk = await ClientDesk.OpenAsync(site);

        var page = await desk.Browser.OpenAsync(CounsellorLinks.Book);

        page.QuerySelectorAll("main form input:not([type=hidden]), main form select, main form textarea").Select(field => field.GetAttribute("name")).Distinct()
            .ShouldBe(["Input.Client", "Input.Session", "Input.Language", "Input.IsAccompanied"], ignoreOrder: true);
        page.QuerySelectorAll("main form button").Single().TextContent.ShouldBe("Ik schrijf in, samen met mijn cliënt");
    }

    [Fact]
    public async Task A_new_client_gets_a_seat_on_behalf_and_with_mandate()
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        var booking = await desk.BookedAsync(session, "Fatma 0470 98 76 54", ("Input.Language", "tr"), ("Input.IsAccompanied", "true"));

        (booking.Origin, booking.State, booking.MadeBy, booking.HasMandate, booking.IsAccompanied)
            .ShouldBe((BookingOrigin.Counsellor, BookingState.Confirmed, desk.Counsellor.Id, true, true));
        var person = await desk.PersonAsync(booking);
        (person.FirstName, person.Reach.Kind, person.Reach.Phone?.Value, person.OrganisationId, person.HelpLanguage)
            .ShouldBe(("Fatma", ReachKind.Phone, "+32470987654", desk.Counsellor.OrganisationId, "tr"));
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        var message = await site.QueryAsync(context => context.OutboxMessages.SingleAsync(m => m.Subject == booking.Id && m.Kind == MessageKinds.Confirmed));
        message.Channel.ShouldBe(Channel.Sms);
        var page = await desk.Browser.OpenAsync(CounsellorLinks.Booking(booking.Id));
        page.QuerySelector("h1")!.TextContent.ShouldBe("Fatma heeft een plaats");
        page.QuerySelector("main")!.TextContent.ShouldContain(booking.Code);
    }

    [Fact]
    public async Task A_client_without_number_or_address_is_reached_by_the_counsellor()
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        var person = await desk.PersonAsync(await desk.BookedAsync(session, "Yusuf"));

        (person.Reach.Kind, person.Reach.StaffMemberId).ShouldBe((ReachKind.Counsellor, desk.Counsellor.Id));
    }

    [Fact]
    public async Task A_known_client_is_chosen_from_the_list_and_keeps_their_language()
    {
        var (first, second) = (await site.PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site, "Kent zijn cliënten");
        var known = await desk.BookedAsync(first, "Samira samira@post.example", ("Input.Language", "ar"));
        var label = (await desk.Browser.OpenAsync(CounsellorLinks.Book)).QuerySelectorAll("datalist option").Single().GetAttribute("value")!;

        var again = await desk.BookedAsync(second, label);

        again.PersonId.ShouldBe(known.PersonId);
        (await desk.PersonAsync(again)).HelpLanguage.ShouldBe("ar");
    }

    [Fact]
    public async Task A_client_of_the_list_stands_in_the_form_with_one_tap()
    {
        await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site, "Heeft een lijst");
        var booking = await desk.BookedAsync(await site.PlanAsync(), "Rosa rosa@post.example");
        var list = await desk.Browser.OpenAsync(ClientLinks.All);

        var page = await desk.Browser.OpenAsync(list.QuerySelector("tbody td a")!.GetAttribute("href")!);

        page.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBe("Rosa rosa@post.example");
        list.QuerySelector("tbody td a")!.GetAttribute("href").ShouldBe(CounsellorLinks.BookFor(booking.PersonId!.Value));
    }

    [Fact]
    public async Task A_name_that_is_known_asks_which_one_and_keeps_what_was_typed()
    {
        var (first, second, third) = (await site.PlanAsync(), await site.PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site, "Twee keer Leila");
        var known = await desk.BookedAsync(first, "Leila");

        var asked = await desk.BookAsync(second, "leila", ("Input.Language", "tr"), ("Input.IsAccompanied", "true"));

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await asked.ReadPageAsync();
        page.QuerySelector($"input[value='{second.Id}']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("select option[selected]")!.GetAttribute("value").ShouldBe("tr");
        page.QuerySelector("input[type=checkbox]")!.HasAttribute("checked").ShouldBeTrue();
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        var label = page.QuerySelector("input[name='Input.Which']")!.GetAttribute("value")!;
        var chosen = await desk.FindAsync(IdOf(await desk.Browser.SubmitAsync(form, ("Input.Which", label))));
        chosen.PersonId.ShouldBe(known.PersonId);
        // The counsellor alone can't tell two people of one name apart: a second one is the first, until they get a number of their own.
        var other = await desk.BookedAsync(third, ClientDesk.SomeClient("Leila"));
        other.PersonId.ShouldNotBe(known.PersonId);
    }

    [Fact]
    public async Task Somebody_else_of_a_known_name_is_a_client_of_their_own()
    {
        var desk = await ClientDesk.OpenAsync(site, "Nog een Leila");
        var known = await desk.BookedAsync(await site.PlanAsync(), ClientDesk.SomeClient("Leila"));
        var asked = await desk.BookAsync(await site.PlanAsync(), "Leila");
        var form = (IHtmlFormElement)(await asked.ReadPageAsync()).QuerySelector("main form[method=post]")!;

        var other = await desk.FindAsync(IdOf(await desk.Browser.SubmitAsync(form, ("Input.Which", ClientInput.SomebodyElse))));

        other.PersonId.ShouldNotBe(known.PersonId);
        (await desk.PersonAsync(other)).Reach.Kind.ShouldBe(ReachKind.Counsellor);
    }

    [Fact]
    public async Task Somebody_else_of_a_name_without_a_number_needs_the_first_letter_of_the_surname()
    {
        var (first, second) = (await site.PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site, "Nog een Leila zonder nummer");
        var known = await desk.BookedAsync(first, "Leila");
        var form = (IHtmlFormElement)(await (await desk.BookAsync(second, "Leila")).ReadPageAsync()).QuerySelector("main form[method=post]")!;

        var asked = await desk.Browser.SubmitAsync(form, ("Input.Which", ClientInput.SomebodyElse));

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.ReadAsync(second)).Booked.ShouldBe(0);
        var page = await asked.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("eerste letter van de familienaam");
        page.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBe("Leila");
        var again = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        var other = await desk.FindAsync(IdOf(await desk.Browser.SubmitAsync(again, ("Input.Client", "Leila B."))));
        other.PersonId.ShouldNotBe(known.PersonId);
        // With another counsellor it is clear who is meant.
        var colleague = await ClientDesk.OpenAsync(site, "Nog een Leila zonder nummer");
        form = (IHtmlFormElement)(await (await colleague.BookAsync(second, "Leila")).ReadPageAsync()).QuerySelector("main form[method=post]")!;
        (await desk.FindAsync(IdOf(await colleague.Browser.SubmitAsync(form, ("Input.Which", ClientInput.SomebodyElse)))))
            .PersonId.ShouldNotBe(known.PersonId);
    }

    [Theory]
    [InlineData("", "Vul in wie je cliënt is.")]
    [InlineData("0470 12 34 56", "Zet de voornaam van je cliënt vooraan.")]
    [InlineData("Amina 0470", "Dit nummer of e-mailadres klopt niet")]
    [InlineData("Amina amina@", "Dit nummer of e-mailadres klopt niet")]
    [InlineData("Aminaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Deze naam is te lang.")]
    public async Task What_is_no_client_is_told_and_kept(string typed, string problem)
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        var response = await desk.BookAsync(session, typed);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await response.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain(problem);
        (page.QuerySelector("#Input_Client")!.GetAttribute("value") ?? "").ShouldBe(typed);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_session_the_form_says_so()
    {
        await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        var response = await desk.Browser.FillInAsync(CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient()));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("Kies een groepsles.");
    }

    [Fact]
    public async Task A_session_that_filled_up_offers_another_near_and_the_waiting_list()
    {
        await site.PlanAsync();
        var full = await site.PlanAsync(seats: 1);
        var desk = await ClientDesk.OpenAsync(site);
        await site.BookAsync(ClassSite.Request(full));
        var client = ClientDesk.SomeClient();

        var response = await desk.BookAsync(full, client);

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var form = (IHtmlFormElement)(await response.ReadPageAsync()).QuerySelector("main form[method=post]")!;
        form.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBe(client);
        var ways = form.QuerySelectorAll("button[name='Input.Instead']").Select(button => button.GetAttribute("value")!).ToList();
        ways.Count.ShouldBe(2);
        form.QuerySelector("button[name='Input.Instead']")!.TextContent.ShouldStartWith("Schrijf in voor Je eerste e-mail, ");
        var waiting = await desk.FindAsync(IdOf(await desk.Browser.SubmitAsync(form, ("Input.Instead", ways[1]))));
        (waiting.SessionId, waiting.State).ShouldBe((full.Id, BookingState.Waiting));
    }

    [Fact]
    public async Task The_other_session_is_one_tap_away()
    {
        var full = await site.PlanAsync(seats: 1);
        await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        await site.BookAsync(ClassSite.Request(full));
        var form = (IHtmlFormElement)(await (await desk.BookAsync(full, ClientDesk.SomeClient())).ReadPageAsync()).QuerySelector("main form[method=post]")!;

        var booking = await desk.FindAsync(IdOf(await desk.Browser.SubmitAsync(
            form, ("Input.Instead", form.QuerySelector("button[name='Input.Instead']")!.GetAttribute("value")!))));

        booking.State.ShouldBe(BookingState.Confirmed);
        booking.SessionId.ShouldNotBe(full.Id);
    }

    [Fact]
    public async Task A_full_session_in_the_list_means_its_waiting_list()
    {
        var full = await site.PlanAsync(seats: 1, inDays: 1);
        await site.BookAsync(ClassSite.Request(full));
        var desk = await ClientDesk.OpenAsync(site);
        var value = (await desk.Browser.OpenAsync(CounsellorLinks.Book)).QuerySelector($"input[value$='{full.Id}']")!.GetAttribute("value")!;

        var booking = await desk.FindAsync(IdOf(await desk.Browser.FillInAsync(
            CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient()), ("Input.Session", value))));

        booking.State.ShouldBe(BookingState.Waiting);
    }

    [Fact]
    public async Task The_next_one_in_a_neighbourhood_is_a_choice_too()
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        var booking = await desk.FindAsync(IdOf(await desk.Browser.FillInAsync(
            CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient()), ("Input.Session", $"bij:{session.Id}"))));

        booking.SessionId.ShouldBe(session.Id);
    }

    [Fact]
    public async Task Every_class_to_come_is_a_choice_also_one_that_is_full()
    {
        var last = await site.PlanAsync(inDays: 40);
        var full = await site.PlanAsync(seats: 1, inDays: 41);
        await site.BookAsync(ClassSite.Request(full));
        foreach (var _ in Enumerable.Range(0, 6))
        {
            await site.PlanAsync();
        }
        var desk = await ClientDesk.OpenAsync(site);

        var all = (await desk.Browser.OpenAsync(CounsellorLinks.Book)).QuerySelectorAll("details").Last();

        var values = all.QuerySelectorAll("input").Select(input => input.GetAttribute("value")).ToList();
        values.ShouldContain($"{last.Id}");
        values.ShouldContain($"wacht:{full.Id}");
        all.QuerySelector("summary")!.TextContent.ShouldBe($"Alle groepslessen ({values.Count})");
    }

    [Fact]
    public async Task From_the_page_of_a_class_staff_book_a_client_into_it()
    {
        var session = await site.PlanAsync(inDays: 42);
        var desk = await ClientDesk.OpenAsync(site);
        var button = (await desk.Browser.OpenAsync(ClassLinks.Session(session.Id))).QuerySelector($"a[href='{CounsellorLinks.BookInto(session.Id)}']");

        var page = await desk.Browser.OpenAsync(CounsellorLinks.BookInto(session.Id));

        button!.TextContent.ShouldBe("Schrijf een cliënt in");
        page.QuerySelectorAll("input[type=radio][checked]").Select(input => input.GetAttribute("value")).ShouldBe([$"{session.Id}"]);
        (await site.Visitor().OpenAsync(ClassLinks.Session(session.Id))).QuerySelector("main a[href^='/team']").ShouldBeNull();
    }

    [Fact]
    public async Task A_class_that_is_over_by_now_is_not_chosen_and_told()
    {
        await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        var page = await desk.Browser.OpenAsync(CounsellorLinks.BookInto(Guid.NewGuid()));

        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("niet meer inschrijven");
        page.QuerySelector("input[type=radio][checked]").ShouldBeNull();
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_booking()
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var form = await desk.FormAsync(CounsellorLinks.Book);
        (string, string)[] fields = [("Input.Client", ClientDesk.SomeClient()), ("Input.Session", $"{session.Id}")];

        var answers = await Task.WhenAll(desk.Browser.SubmitAsync(form, fields), desk.Browser.SubmitAsync(form, fields));

        answers.Select(answer => answer.Headers.Location!.ToString()).Distinct().Count().ShouldBe(1);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_one_goes_back_to_books_for_the_next_client_and_for_the_next_class()
    {
        var (session, later) = (await site.PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site);
        var form = await desk.FormAsync(CounsellorLinks.Book);
        var client = ClientDesk.SomeClient("Bilal");
        await desk.Browser.SubmitAsync(form, ("Input.Client", ClientDesk.SomeClient()), ("Input.Session", $"{session.Id}"));

        await desk.Browser.SubmitAsync(form, ("Input.Client", client), ("Input.Session", $"{session.Id}"));
        await desk.Browser.SubmitAsync(form, ("Input.Client", client), ("Input.Session", $"{later.Id}"));

        ((await site.ReadAsync(session)).Booked, (await site.ReadAsync(later)).Booked).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_form_without_its_key_comes_back_with_one(string key)
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var client = ClientDesk.SomeClient();

        var refused = await desk.BookAsync(session, client, ("Input.Key", key));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.ReadAsync(session)).Booked.ShouldBe(0);
        var page = await refused.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("Verstuur het nog eens");
        page.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBe(client);
        (await desk.Browser.SubmitAsync((IHtmlFormElement)page.QuerySelector("main form[method=post]")!)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_client_of_a_colleague_who_is_booked_already_leads_to_that_booking()
    {
        var session = await site.PlanAsync();
        var client = ClientDesk.SomeClient();
        var booking = await (await ClientDesk.OpenAsync(site)).BookedAsync(session, client);

        var response = await (await ClientDesk.OpenAsync(site)).BookAsync(session, client);

        response.Headers.Location!.ToString().ShouldBe(CounsellorLinks.AlreadyBooked(booking.Id));
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_booked_by_somebody_else_is_told_as_such_and_no_more()
    {
        var session = await site.PlanAsync();
        var client = ClientDesk.SomeClient();
        var booking = await (await ClientDesk.OpenAsync(site, "Elders")).BookedAsync(session, client);

        var response = await (await ClientDesk.OpenAsync(site)).BookAsync(session, client);

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await response.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("al ingeschreven");
        page.Source.Text.ShouldNotContain(booking.Code);
        page.Source.Text.ShouldNotContain(booking.Id.ToString());
    }

    [Fact]
    public async Task A_session_that_does_not_go_on_is_told()
    {
        // One that goes on, so that there is a form at all.
        await site.PlanAsync();
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        await site.QueryAsync(async context =>
        {
            (await context.ClassSessions.SingleAsync(s => s.Id == session.Id)).Cancel("De zaal is dicht.");
            return await context.SaveChangesAsync();
        });

        (await desk.BookAsync(session, ClientDesk.SomeClient())).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_training_for_staff_is_no_session_for_a_client()
    {
        var training = await site.PlanAsync(audience: Audience.Counsellors);
        // Without a class for clients there is no form to send.
        await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        (await desk.BookAsync(training, ClientDesk.SomeClient())).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.ReadAsync(training)).Booked.ShouldBe(0);
    }

    static Guid IdOf(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
    }
}
