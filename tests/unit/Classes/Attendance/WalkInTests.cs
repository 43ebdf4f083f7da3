using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Tests.Classes.Attendance;

public sealed class WalkInTests(RosterSite site) : IClassFixture<RosterSite>
{
    [Fact]
    public async Task Who_comes_in_while_the_class_goes_on_is_noted_at_once()
    {
        var given = await site.BeginAsync();
        var form = await given.WalkInFormAsync();

        await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));
        await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));

        var page = await given.ListAsync();
        page.QuerySelectorAll(".status").Select(status => status.TextContent).ShouldBe(["Te laat, 100 minuten"]);
        (await site.EntriesAsync(BookingOf(page))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_noted_already_stays_as_it_was_noted()
    {
        var given = await site.BeginAsync();
        var person = ClassSite.SomeBody("Amina");
        var booking = (await site.BookAsync(ClassSite.Request(given.Session, person) with { Origin = BookingOrigin.WalkIn })).Bookings.Single();
        await RosterSite.PressAsync(given.Browser, given.Id, booking.Id, AttendanceKind.Present);

        await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", "Amina"), ("Input.Reach", person.Reach.Written!));

        (await site.EntriesAsync(booking.Id)).Select(entry => entry.Kind).ShouldBe([AttendanceKind.Present]);
    }

    [Fact]
    public async Task Until_the_list_is_signed_off_who_was_there_is_put_on_it_with_the_minutes()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync());

        var answer = await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", "Chantal"), ("Input.Minutes", "75"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await given.ListAsync()).QuerySelector(".status")!.TextContent.ShouldBe("Aanwezig, 75 minuten");
        (await site.ReadAsync(given.Session)).Booked.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("121")]
    [InlineData("lang")]
    public async Task After_the_class_the_minutes_are_asked_before_a_seat_is_taken(string minutes)
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync());

        var answer = await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", "Chantal"), ("Input.Minutes", minutes));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Input_Minutes");
        page.QuerySelector("#Input_FirstName")!.GetAttribute("value").ShouldBe("Chantal");
        (await site.CountAsync(given.Session)).ShouldBe(0);
    }

    [Fact]
    public async Task A_class_that_is_full_takes_nobody_afterwards_either()
    {
        var given = await site.AfterwardsAsync(await site.BeginAsync("Amina", "Bilal"));

        var answer = await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", "Chantal"), ("Input.Minutes", "60"));

        (await RefusedAsync(given, answer)).QuerySelector("main h2")!.TextContent.ShouldBe("Deze groepsles is vol");
        (await site.CountAsync(given.Session)).ShouldBe(2);
    }

    [Fact]
    public async Task Before_the_day_itself_nobody_comes_in()
    {
        var given = await site.BeginAsync();
        var form = await given.WalkInFormAsync();
        var session = await site.PlanAsync(inDays: 1, trainerId: given.Trainer.Id);
        form.Action = TrainerLinks.WalkIn(session.Id);

        (await given.Browser.OpenAsync(TrainerLinks.Session(session.Id))).QuerySelector($"form[action='{TrainerLinks.WalkIn(session.Id)}']").ShouldBeNull();
        var answer = await given.Browser.SubmitAsync(form, ("Input.FirstName", "Chantal"));

        (await RefusedAsync(given, answer)).QuerySelector("main h2")!.TextContent.ShouldBe("Daarvoor is het te vroeg");
        (await site.CountAsync(session)).ShouldBe(0);
    }

    [Fact]
    public async Task Who_finds_the_class_full_is_taken_along_to_the_form_for_another_one()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        await site.PlanAsync(inDays: 3);

        var answer = await given.Browser.SubmitAsync(
            await given.WalkInFormAsync(), ("Input.FirstName", "Chantal"), ("Input.Reach", "0470 99 88 66"));

        var link = (await RefusedAsync(given, answer)).QuerySelector($"main a[href^='{CounsellorLinks.Book}']")!;
        link.TextContent.ShouldBe("Schrijf Chantal in voor een andere groepsles");
        answer.Headers.Location!.OriginalString.ShouldNotContain("Chantal");
        var form = await given.Browser.OpenAsync(link.GetAttribute("href")!);
        form.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBe("Chantal 0470 99 88 66");
    }

    [Fact]
    public async Task A_second_one_of_the_name_with_a_number_behind_it_is_told_why_too()
    {
        var given = await site.BeginAsync("Amina", "Bilal");

        var answer = await given.Browser.SubmitAsync(await given.WalkInFormAsync(), ("Input.FirstName", "Ana 2"), ("Input.Reach", "0470 99 88 67"));

        (await RefusedAsync(given, answer)).QuerySelector("main")!.TextContent.ShouldContain("Ana 2");
    }

    [Theory]
    [InlineData("?waarom=Full&wie=verzonnen")]
    [InlineData("?waarom=Niets")]
    public async Task An_address_that_is_not_ours_shows_the_form(string query)
    {
        var given = await site.BeginAsync();

        var page = await given.Browser.OpenAsync(TrainerLinks.WalkIn(given.Id) + query);

        page.QuerySelector("#Input_FirstName").ShouldNotBeNull();
        page.QuerySelector(".panel.warning").ShouldBeNull();
        page.QuerySelector(".error-summary").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_was_refused_is_known_by_name_to_the_one_who_typed_it_and_to_nobody_else()
    {
        var given = await site.BeginAsync("Amina", "Bilal");
        await site.PlanAsync(inDays: 3);
        var answer = await given.Browser.SubmitAsync(
            await given.WalkInFormAsync(), ("Input.FirstName", "Chantal"), ("Input.Reach", "0470 99 88 68"));
        var book = CounsellorLinks.BookForSealed(answer.Headers.Location!.OriginalString.Split("wie=")[^1]);

        var own = await given.Browser.OpenAsync(book);
        var outsider = await (await site.SignInAsync(StaffRole.Counsellor, "Elders")).OpenAsync(book);
        var colleague = await (await site.SignInAsync(StaffRole.Counsellor)).OpenAsync(book);

        own.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBe("Chantal 0470 99 88 68");
        outsider.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBeNull();
        colleague.QuerySelector("#Input_Client")!.GetAttribute("value").ShouldBeNull();
    }

    static async Task<IHtmlDocument> RefusedAsync(RosterSite.Class given, HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await given.Browser.OpenAsync(answer.Headers.Location!.OriginalString);
    }

    static Guid BookingOf(IHtmlDocument page) => Guid.Parse(page.QuerySelector(".person")!.GetAttribute("data-booking")!);
}
