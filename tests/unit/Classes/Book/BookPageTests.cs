using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Book;

public sealed class BookPageTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_name_and_a_number_are_enough_and_the_confirmation_says_all()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();

        var address = await visitor.BookAsync(session.Id, ("Input.Phone", "+90 532 123 45 67"));
        var page = await visitor.OpenAsync(address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Je bent ingeschreven");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("Teststraat 1");
        var booking = await OnlyBookingAsync(session);
        booking.State.ShouldBe(BookingState.Confirmed);
        page.QuerySelector(".code b")!.TextContent.ShouldBe(booking.Code);
        var person = await PersonAsync(booking);
        (person.FirstName, person.Reach).ShouldBe(("Amina", Reach.ByPhone(PhoneNumber.Parse("+905321234567")!)));
    }

    [Fact]
    public async Task The_form_asks_nothing_else()
    {
        var form = await site.Visitor().BookFormAsync((await site.PlanAsync()).Id);

        form.QuerySelectorAll("[name]").Select(field => field.GetAttribute("name")).Distinct().Except(
            ["Input.Key", "Input.Waits", "Input.Name", "Input.Reach", "Input.Phone", "Input.Email", "Input.Organisation"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_way_that_was_chosen_is_kept()
    {
        var session = await site.PlanAsync();

        await site.Visitor().BookAsync(session.Id, ("Input.Reach", "Email"), ("Input.Email", "amina@voorbeeld.be"), ("Input.Phone", "0470 12 34 56"));

        var person = await PersonAsync(await OnlyBookingAsync(session));
        person.Reach.ShouldBe(Reach.ByEmail("amina@voorbeeld.be"));
    }

    [Fact]
    public async Task By_the_counsellor_means_an_organisation_that_exists()
    {
        var session = await site.PlanAsync();
        var member = await site.AddStaffMemberAsync([Web.Features.Accounts.Staff.StaffRole.Counsellor], "Jobpunt");

        var wrong = await site.Visitor().SendBookingAsync(session.Id, ("Input.Reach", "Counsellor"), ("Input.Organisation", $"{Guid.NewGuid()}"));
        await site.Visitor().BookAsync(session.Id, ("Input.Reach", "Counsellor"), ("Input.Organisation", $"{member.OrganisationId}"));

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PersonAsync(await OnlyBookingAsync(session))).OrganisationId.ShouldBe(member.OrganisationId);
    }

    [Theory]
    [InlineData("Input.Phone", "123", "Input_Phone")]
    [InlineData("Input.Phone", "0470 12 34", "Input_Phone")]
    [InlineData("Input.Phone", "+0470123456", "Input_Phone")]
    [InlineData("Input.Phone", "bel mij maar", "Input_Phone")]
    [InlineData("Input.Phone", "", "Input_Phone")]
    [InlineData("Input.Name", "", "Input_Name")]
    [InlineData("Input.Name", "   ", "Input_Name")]
    [InlineData("Input.Name", "Win geld op www.elders.example", "Input_Name")]
    [InlineData("Input.Name", "<b>Amina</b>", "Input_Name")]
    [InlineData("Input.Reach", "None", null)]
    [InlineData("Input.Reach", "Email", "Input_Email")]
    [InlineData("Input.Reach", "Counsellor", "Input_Organisation")]
    public async Task What_is_wrong_comes_back_with_what_was_typed(string field, string value, string? place)
    {
        var session = await site.PlanAsync();
        var changes = field == "Input.Reach" && value == "None" ? new[] { (field, value), ("Input.Phone", "") } : [(field, value)];

        var response = await site.Visitor().SendBookingAsync(session.Id, changes);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await response.ReadPageAsync();
        page.Title!.ShouldStartWith("Fout: ");
        page.QuerySelector("#errors a")!.GetAttribute("href").ShouldBe($"#{place ?? "Input_Reach"}");
        if (field != "Input.Name")
        {
            page.QuerySelector("#Input_Name")!.GetAttribute("value")!.ShouldBe("Amina");
        }
        else
        {
            page.QuerySelector("#Input_Phone")!.GetAttribute("value")!.ShouldStartWith("0471");
        }
        (await CountAsync(session)).ShouldBe(0);
    }

    [Theory]
    [InlineData("J. Peeters")]
    [InlineData("Anne-Marie")]
    [InlineData("أمينة")]
    [InlineData("O’Brien")]
    public async Task Names_of_everywhere_are_names(string name)
    {
        var session = await site.PlanAsync();

        await site.Visitor().BookAsync(session.Id, ("Input.Name", name));

        (await PersonAsync(await OnlyBookingAsync(session))).FirstName.ShouldBe(name);
    }

    [Theory]
    [InlineData("a@b@c.be")]
    [InlineData("amina@voorbeeld")]
    [InlineData("zoë@voorbeeld.be")]
    [InlineData("amina.@voorbeeld.be")]
    [InlineData("amina@voorbeeld.be, ander@voorbeeld.be")]
    [InlineData("amina@voorbeeld.be\r\nBcc: ander@voorbeeld.be")]
    public async Task An_address_that_is_none_or_several_or_gets_no_mail_is_refused(string email)
    {
        var session = await site.PlanAsync();

        (await site.Visitor().SendBookingAsync(session.Id, ("Input.Reach", "Email"), ("Input.Email", email))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_double_click_is_one_booking_and_both_get_its_answer()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);
        var fields = Booker.Filled().ToArray();

        var answers = await Task.WhenAll(visitor.SubmitAsync(form, fields), visitor.SubmitAsync(form, fields));
        var later = await visitor.SubmitAsync(form, fields);

        answers.Append(later).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.SeeOther);
        var codes = new List<string>();
        foreach (var answer in answers.Append(later))
        {
            codes.Add((await visitor.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector(".code b")!.TextContent);
        }
        codes.Distinct().ShouldHaveSingleItem();
        (await CountAsync(session)).ShouldBe(1);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task Who_goes_back_and_fills_the_form_in_for_a_friend_books_for_the_friend()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);

        var mine = await visitor.SubmitAsync(form, [.. Booker.Filled(("Input.Name", "Amina"))]);
        var theirs = await visitor.SubmitAsync(form, [.. Booker.Filled(("Input.Name", "Bilal"))]);

        (await visitor.OpenAsync(mine.Headers.Location!.ToString())).QuerySelector(".kicker")!.TextContent.ShouldBe("Amina");
        (await visitor.OpenAsync(theirs.Headers.Location!.ToString())).QuerySelector(".kicker")!.TextContent.ShouldBe("Bilal");
        (await site.ReadAsync(session)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task Booking_twice_is_told_kindly_and_only_on_the_own_device()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var number = Booker.NewNumber();
        await visitor.BookAsync(session.Id, ("Input.Phone", number));

        var again = await visitor.SendBookingAsync(session.Id, ("Input.Phone", number));
        var stranger = await site.Visitor().SendBookingAsync(session.Id, ("Input.Phone", number));

        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var first = await visitor.OpenAsync(again.Headers.Location!.ToString());
        first.QuerySelector("h1")!.TextContent.ShouldBe("Je bent ingeschreven");
        first.QuerySelector(".panel")!.TextContent.ShouldContain("Er is niets veranderd");
        stranger.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var told = await site.Visitor().OpenAsync(stranger.Headers.Location!.ToString());
        told.QuerySelector("h1")!.TextContent.ShouldBe("Je vraag is verstuurd");
        told.QuerySelector("a[href^='/inschrijving/']").ShouldBeNull();
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_name_by_another_way_is_asked_about_first_and_a_friend_can_go_on()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(session.Id, ("Input.Name", "Emine"));

        var asked = await visitor.SendBookingAsync(session.Id, ("Input.Name", "emine"), ("Input.Reach", "Email"), ("Input.Email", "emine@voorbeeld.be"));

        asked.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
        var page = await asked.ReadPageAsync();
        (await visitor.OpenAsync(page.QuerySelector(".again a")!.GetAttribute("href")!)).QuerySelector(".code b")!.TextContent
            .ShouldBe((await visitor.OpenAsync(address)).QuerySelector(".code b")!.TextContent);
        page.QuerySelector("#Input_Email")!.GetAttribute("value").ShouldBe("emine@voorbeeld.be");
        var friend = await visitor.SubmitAsync((IHtmlFormElement)page.QuerySelector("form[action$=inschrijven]")!);
        friend.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task The_page_of_a_class_tells_the_own_device_what_it_has_there()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        await visitor.BookAsync(session.Id, ("Input.Name", "Emine"));

        var mine = await visitor.OpenAsync($"/groepslessen/{session.Id}");
        var other = await site.Visitor().OpenAsync($"/groepslessen/{session.Id}");

        mine.QuerySelector(".panel.right")!.TextContent.ShouldContain("Emine");
        mine.QuerySelector("a.primary")!.GetAttribute("href")!.ShouldStartWith("/inschrijving/");
        other.QuerySelector("a.primary")!.GetAttribute("href").ShouldBe($"/groepslessen/{session.Id}/inschrijven");
    }

    [Fact]
    public async Task A_card_fills_in_the_name_that_it_knows()
    {
        var session = await site.PlanAsync();
        var holder = site.Visitor();
        await holder.PostFormAsync(CardLinks.Mine, ("naam", "Emine"));

        (await holder.OpenAsync($"/groepslessen/{session.Id}/inschrijven")).QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Emine");
    }

    [Fact]
    public async Task When_the_last_seat_goes_the_form_becomes_one_for_the_waiting_list()
    {
        var session = await site.PlanAsync(seats: 1);
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);
        await site.Visitor().BookAsync(session.Id);

        var full = await visitor.SubmitAsync(form, [.. Booker.Filled(("Input.Name", "Bilal"))]);
        var page = await full.ReadPageAsync();
        var waiting = await visitor.SubmitAsync((IHtmlFormElement)page.QuerySelector("form[action$=inschrijven]")!);

        full.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Kom op de wachtlijst");
        page.QuerySelector("#Input_Name")!.GetAttribute("value")!.ShouldBe("Bilal");
        waiting.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var place = await visitor.OpenAsync(waiting.Headers.Location!.ToString());
        place.QuerySelector("h1")!.TextContent.ShouldBe("Je staat op de wachtlijst");
        place.QuerySelector(".panel.tip")!.TextContent.ShouldBe("Je bent nummer 1 op de wachtlijst.");
        (await site.ReadAsync(session)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task A_class_that_began_or_stopped_in_the_meantime_is_told()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);
        await site.QueryAsync(async context =>
        {
            (await context.ClassSessions.SingleAsync(s => s.Id == session.Id)).Cancel("Ziek.");
            return await context.SaveChangesAsync();
        });

        var answer = await visitor.SubmitAsync(form, [.. Booker.Filled()]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Inschrijven kan niet meer");
        (await CountAsync(session)).ShouldBe(0);
    }

    [Fact]
    public async Task While_others_hold_the_class_the_answer_is_busy_and_keeps_what_was_typed()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var form = await visitor.BookFormAsync(session.Id);

        var answer = await site.QueryAsync(async context =>
        {
            await using var held = await context.Database.BeginTransactionAsync(Cancel);
            await context.Database.ExecuteSqlAsync($"select 1 from class_session where id = {session.Id} for update", Cancel);
            return await visitor.SubmitAsync(form, [.. Booker.Filled()]);
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.again")!.TextContent.ShouldContain("Het is nu druk.");
        page.QuerySelector("#Input_Name")!.GetAttribute("value")!.ShouldBe("Amina");
    }

    [Fact]
    public async Task Another_site_cannot_book()
    {
        var session = await site.PlanAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, $"/groepslessen/{session.Id}/inschrijven") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await site.Visitor().SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Looking_at_the_form_changes_nothing()
    {
        var session = await site.PlanAsync();

        await site.Visitor().OpenAsync($"/groepslessen/{session.Id}/inschrijven?Input.Name=Amina&Input.Phone=0470123456");

        (await CountAsync(session)).ShouldBe(0);
    }

    [Fact]
    public async Task With_a_card_the_card_is_enough_and_every_device_with_it_shows_the_class()
    {
        var session = await site.PlanAsync();
        var holder = site.Visitor();
        await holder.PostFormAsync(CardLinks.Mine, ("naam", "Amina"));

        await holder.BookAsync(session.Id, ("Input.Reach", "Card"), ("Input.Phone", ""), ("Input.Shares", "true"));

        var booking = await OnlyBookingAsync(session);
        booking.SharesProgress.ShouldBeTrue();
        (await PersonAsync(booking)).Reach.LearnerId.ShouldNotBeNull();
        (await holder.OpenAsync("/")).QuerySelector("main .panel a[href^='/inschrijving/']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_a_card_nobody_books_by_one_or_shares_anything()
    {
        var session = await site.PlanAsync();

        var byCard = await site.Visitor().SendBookingAsync(session.Id, ("Input.Reach", "Card"), ("Input.Phone", ""));
        await site.Visitor().BookAsync(session.Id, ("Input.Shares", "true"));

        byCard.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await OnlyBookingAsync(session)).SharesProgress.ShouldBeFalse();
    }

    [Fact]
    public async Task The_start_page_and_the_list_show_the_class_on_this_device_and_on_no_other()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var day = Web.Platform.Localisation.BelgianFormat.ShortDate(session.Day);

        await visitor.BookAsync(session.Id);

        foreach (var address in new[] { "/", "/groepslessen" })
        {
            (await visitor.OpenAsync(address)).QuerySelector("main .panel.right a")!.TextContent.Trim().ShouldBe($"Je bent ingeschreven: {day}, 14.00");
            (await site.Visitor().OpenAsync(address)).QuerySelector("main .panel").ShouldBeNull();
        }
    }

    [Fact]
    public async Task Help_in_a_language_also_stands_beside_what_is_wrong()
    {
        var session = await site.PlanAsync();

        var page = await (await site.Visitor(("__Host-taal", "tr")).SendBookingAsync(session.Id, ("Input.Phone", "1"))).ReadPageAsync();

        page.QuerySelectorAll("main [lang=tr]").Select(text => text.TextContent).ShouldContain("Bu numara doğru değil. Kontrol et.");
    }

    Task<Booking> OnlyBookingAsync(ClassSession session) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == session.Id));

    Task<int> CountAsync(ClassSession session) => site.QueryAsync(context => context.Bookings.CountAsync(b => b.SessionId == session.Id));

    Task<Person> PersonAsync(Booking booking) => site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == booking.PersonId));
}
