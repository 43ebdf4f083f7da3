using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

public sealed class CallTests(MessageSite site) : IClassFixture<MessageSite>
{
    static int numbers;

    [Theory]
    [InlineData(StaffRole.Coordinator, true)]
    [InlineData(StaffRole.Steward, true)]
    [InlineData(StaffRole.Trainer, false)]
    [InlineData(StaffRole.Counsellor, false)]
    public async Task Who_came_by_themselves_is_called_by_a_coordinator_or_a_steward(StaffRole role, bool sees)
    {
        var name = await AddCallAsync();

        (await Page(await site.SignInAsync(role))).Contains(name).ShouldBe(sees);
    }

    [Fact]
    public async Task A_client_is_seen_by_the_own_organisation_only()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Jobteam");
        var name = await AddCallAsync(counsellor.OrganisationId);
        var call = await CallAsync(name);

        (await Page(await site.SignInAsync(counsellor))).ShouldContain(name);
        foreach (var role in StaffRoles.OfPartners)
        {
            var outsider = await site.SignInAsync(role, "Een ander huis");
            (await Page(outsider)).ShouldNotContain(name);
            (await outsider.VisitAsync(MessageLinks.Call(call.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        (await site.Visitor().VisitAsync(MessageLinks.Calls)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_client_of_an_organisation_where_nobody_works_any_more_is_called_by_a_coordinator_who_reads_no_name()
    {
        var left = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Leeg Huis");
        var name = await AddCallAsync(left.OrganisationId);
        var call = await CallAsync(name);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        (await Page(coordinator)).ShouldNotContain("Leeg Huis");
        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == left.Id)).Disable(site.Clock.GetUtcNow());
            return await context.SaveChangesAsync();
        });

        var seen = (await coordinator.OpenAsync(MessageLinks.Call(call.Id))).QuerySelector("main")!.TextContent;
        seen.ShouldContain("+316123450");
        foreach (var page in new[] { seen, await Page(coordinator) })
        {
            page.ShouldContain("Leeg Huis");
            page.ShouldNotContain(name);
            page.ShouldNotContain(await site.QueryAsync(context => context.Bookings.Where(b => b.Id == call.Subject).Select(b => b.Code).SingleAsync()));
        }
        foreach (var role in new[] { StaffRole.Steward, StaffRole.Trainer, StaffRole.Counsellor })
        {
            (await (await site.SignInAsync(role)).VisitAsync(MessageLinks.Call(call.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        await coordinator.FillInAsync(MessageLinks.Call(call.Id), ("result", "Yes"));
        (await CallAsync(name)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task An_outsider_who_posts_changes_nothing()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Jobteam");
        var own = await AddCallAsync(counsellor.OrganisationId);
        var other = await AddCallAsync();
        var outsider = await site.SignInAsync(counsellor);
        var form = (IHtmlFormElement)(await outsider.OpenAsync(MessageLinks.Call((await CallAsync(own)).Id))).QuerySelector("main form")!;
        form.SetAttribute("action", MessageLinks.Call((await CallAsync(other)).Id));

        await outsider.SubmitAsync(form, ("result", "No"));

        (await CallAsync(other)).State.ShouldBe(MessageState.Waiting);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Misschien")]
    public async Task What_no_button_says_is_refused_and_the_call_stays_as_it_was(string? result)
    {
        var name = await AddCallAsync();
        var before = await CallAsync(name);
        var steward = await site.SignInAsync(StaffRole.Steward);
        var form = (await steward.OpenAsync(MessageLinks.Call(before.Id))).QuerySelector<IHtmlFormElement>("main form[method=post]")!;

        var answer = await steward.PostFormAsync(
            MessageLinks.Call(before.Id), [.. form.FilledIn().Where(field => field.Name != "result"), .. result is null ? [] : new[] { ("result", result) }]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var after = await CallAsync(name);
        (after.State, after.DueAt).ShouldBe((before.State, before.DueAt));
    }

    [Fact]
    public async Task Yes_to_an_offer_takes_the_seat_and_asks_for_no_second_call()
    {
        var (name, booking) = await OfferAsync();

        (await AnswerAsync(name, "Yes", MessageKinds.Offered)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await FindAsync(booking)).State.ShouldBe(BookingState.Confirmed);
        (await Page(await site.SignInAsync(StaffRole.Steward))).ShouldNotContain(name);
    }

    [Fact]
    public async Task No_to_an_offer_gives_the_seat_to_who_waits_next()
    {
        var (name, booking) = await OfferAsync();
        var next = (await site.BookAsync(ClassSite.Request(await SessionAsync(booking), mayWait: true))).Bookings.Single();

        await AnswerAsync(name, "No", MessageKinds.Offered);

        (await FindAsync(booking)).State.ShouldBe(BookingState.Cancelled);
        (await FindAsync(next)).State.ShouldBe(BookingState.Offered);
        (await site.ReadAsync(await SessionAsync(booking))).Booked.ShouldBe(1);
        (await Page(await site.SignInAsync(StaffRole.Steward))).ShouldNotContain(name);
    }

    [Theory]
    [InlineData(10, 12, 0)]
    [InlineData(16, 9, 1)]
    public async Task Nobody_answered_comes_back_in_two_hours_when_somebody_works_then_and_the_list_says_so(int hour, int backAt, int daysLater)
    {
        // A Tuesday, so that the day after is one of work too.
        var tuesday = GoTo(DayOfWeek.Tuesday, new(hour, 0));
        var name = await AddCallAsync();

        await AnswerAsync(name, "NoAnswer");

        var back = BrusselsTime.At(tuesday.AddDays(daysLater), new(backAt, 0));
        var steward = await site.SignInAsync(StaffRole.Steward);
        var page = await steward.OpenAsync(MessageLinks.Calls);
        page.QuerySelectorAll("section").ShouldAllBe(section => !section.TextContent.Contains(name));
        (await CallAsync(name)).DueAt.ShouldBe(back, TimeSpan.FromMinutes(1));
        page.QuerySelector("main")!.TextContent.ShouldContain($"{name} antwoordde niet. We vragen het opnieuw op {BelgianFormat.ShortMoment((await CallAsync(name)).DueAt)}.");
        site.Clock.Advance(back.AddMinutes(2) - site.Clock.GetUtcNow());
        var section = (await (await site.SignInAsync(StaffRole.Steward)).OpenAsync(MessageLinks.Calls)).QuerySelectorAll("section").Single(s => s.TextContent.Contains(name));
        section.TextContent.ShouldContain("1 keer gebeld zonder antwoord");
    }

    [Fact]
    public async Task Before_a_seat_is_given_back_the_page_asks()
    {
        var name = await AddCallAsync();
        var call = await CallAsync(name);
        var steward = await site.SignInAsync(StaffRole.Steward);
        var link = (await steward.OpenAsync(MessageLinks.Call(call.Id))).QuerySelector($"a[href='{MessageLinks.CallNo(call.Id)}']")!;

        var page = await steward.OpenAsync(link.GetAttribute("href")!);

        page.QuerySelector("h2")!.TextContent.ShouldBe($"Geef de plaats van {name} terug?");
        (await CallAsync(name)).State.ShouldBe(MessageState.Waiting);
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        var button = form.QuerySelector("button[name]")!;
        (await steward.SubmitAsync(form, (button.GetAttribute("name")!, button.GetAttribute("value")!))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.Id == call.Subject))).State.ShouldBe(BookingState.Cancelled);
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, 14, -3, 9, true)]
    [InlineData(DayOfWeek.Wednesday, 14, -2, 14, true)]
    [InlineData(DayOfWeek.Wednesday, 18, -2, 9, true)]
    [InlineData(DayOfWeek.Wednesday, 9, -2, 9, false)]
    [InlineData(DayOfWeek.Saturday, 14, -2, 14, false)]
    public async Task Calls_are_planned_when_somebody_works(DayOfWeek day, int begins, int callsOn, int callsAt, bool callsToday)
    {
        var session = await PlanOnAsync(day, begins);
        var booking = (await site.BookAsync(ClassSite.Request(session, Somebody(null)))).Bookings.Single();

        var due = await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id).ToDictionaryAsync(m => m.Kind, m => m.DueAt));

        due[MessageKinds.TwoDaysBefore].ShouldBe(BrusselsTime.At(session.Day.AddDays(callsOn), new(callsAt, 0)));
        due.ContainsKey(MessageKinds.OnTheMorning).ShouldBe(callsToday);
        if (callsToday)
        {
            due[MessageKinds.OnTheMorning].ShouldBe(BrusselsTime.At(session.Day, new(9, 0)));
        }
    }

    [Fact]
    public async Task A_call_that_is_no_longer_needed_goes_away_by_itself()
    {
        var name = await AddCallAsync();
        var call = await CallAsync(name);
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(call.Subject, CancellationToken.None));

        var page = await (await site.SignInAsync(StaffRole.Steward)).OpenAsync(MessageLinks.Calls);
        await site.SendAsync();

        page.QuerySelectorAll("section").Count(section => section.TextContent.Contains(name)).ShouldBe(1, "only that it is cancelled");
        (await site.QueryAsync(context => context.OutboxMessages.SingleAsync(m => m.Id == call.Id))).State.ShouldBe(MessageState.Dropped);
    }

    /// <summary>Goes on to the next such day.</summary>
    DateOnly GoTo(DayOfWeek day, TimeOnly time)
    {
        var date = site.Clock.Today().AddDays(1);
        while (date.DayOfWeek != day)
        {
            date = date.AddDays(1);
        }
        site.Clock.Advance(BrusselsTime.At(date, time) - site.Clock.GetUtcNow());
        return date;
    }

    /// <summary>A session on such a day, at least a week from now.</summary>
    async Task<ClassSession> PlanOnAsync(DayOfWeek day, int begins)
    {
        var inDays = 7;
        while (site.Clock.Today().AddDays(inDays).DayOfWeek != day)
        {
            inDays++;
        }
        var session = await site.PlanAsync(inDays: inDays);
        return await site.QueryAsync(async context =>
        {
            var moved = await context.ClassSessions.SingleAsync(s => s.Id == session.Id);
            moved.Change(Wanted.Session(moved.CoursePlanId, moved.RoomId, null, null, moved.Day, new(begins, 0), new(begins + 2, 0), 15, 8, []));
            await context.SaveChangesAsync();
            return moved;
        });
    }

    /// <summary>Somebody with a foreign number has a seat.</summary>
    async Task<string> AddCallAsync(Guid? organisation = null)
    {
        var person = Somebody(organisation);
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 8), person));
        return person.FirstName;
    }

    async Task<(string Name, Booking Booking)> OfferAsync()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 8);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var person = Somebody(null);
        var booking = (await site.BookAsync(ClassSite.Request(session, person, mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        (await FindAsync(booking)).State.ShouldBe(BookingState.Offered);
        return (person.FirstName, booking);
    }

    static PersonDetails Somebody(Guid? organisation)
    {
        var number = Interlocked.Increment(ref numbers);
        return new($"Beller{number:00}", Reach.ByPhone(PhoneNumber.Parse($"+316123450{number:00}")!), OrganisationId: organisation);
    }

    async Task<HttpResponseMessage> AnswerAsync(string name, string result, string? kind = null)
    {
        var steward = await site.SignInAsync(StaffRole.Steward);
        return await steward.FillInAsync(MessageLinks.Call((await CallAsync(name, kind)).Id), ("result", result));
    }

    static async Task<string> Page(HttpClient member) => (await member.OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent;

    Task<OutboxMessage> CallAsync(string name, string? kind = null) => site.QueryAsync(context => (
        from message in context.OutboxMessages.AsNoTracking()
        join booking in context.Bookings on message.Subject equals booking.Id
        join person in context.People on booking.PersonId equals person.Id
        where person.FirstName == name && message.Kind == (kind ?? MessageKinds.Confirmed)
        select message).SingleAsync());

    Task<Booking> FindAsync(Booking booking) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id));

    Task<ClassSession> SessionAsync(Booking booking) => site.QueryAsync(context => context.ClassSessions.AsNoTracking().SingleAsync(s => s.Id == booking.SessionId));
}
