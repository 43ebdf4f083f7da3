using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Platform.Calendars;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Messages;

public sealed class SendMessagesTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task A_booking_is_confirmed_once_with_a_file_for_the_calendar()
    {
        var session = await site.PlanAsync();
        var (booking, email) = await site.BookByEmailAsync(session);

        await site.SendAsync();
        await site.SendAsync();

        var mail = site.MailsTo(email).ShouldHaveSingleItem();
        mail.Text.ShouldContain(booking.Code);
        mail.CalendarType.ShouldContain("method=REQUEST");
        (await site.MessageAsync(booking, MessageKinds.Confirmed)).ShouldSatisfyAllConditions(
            m => m.State.ShouldBe(MessageState.Sent), m => m.PersonId.ShouldBe(booking.PersonId));
        var file = await ReadCalendar.ReadAsync(mail.Calendar);
        file.Events.Single().StartsAt.ShouldBe(session.StartsAt, TimeSpan.FromSeconds(1));
        file.Events.Single().Attendee.ShouldBe("mailto:" + email);
    }

    [Theory]
    [InlineData(Audience.JobSeekers, "/groepslessen/")]
    [InlineData(Audience.Counsellors, "/team/vormingen/")]
    public async Task The_file_for_the_calendar_leads_to_the_class_and_nobody_else_to_the_booking(Audience audience, string page)
    {
        var session = await site.PlanAsync(audience: audience);
        var (_, email) = await site.BookByEmailAsync(session);

        await site.SendAsync();

        var file = site.MailsTo(email).Single().Calendar.Replace("\r\n ", "");
        file.ShouldContain($"URL:https://localhost{page}{session.Id}\r\n");
        file.ShouldNotContain("/inschrijving/");
    }

    [Fact]
    public async Task Ten_senders_at_once_send_each_message_once()
    {
        var session = await site.PlanAsync(seats: 20);
        var people = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            people.Add((await site.BookByEmailAsync(session)).Email);
        }

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => site.SendAsync()));

        foreach (var person in people)
        {
            site.MailsTo(person).Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Reminders_come_two_days_before_and_on_the_morning_at_their_hour()
    {
        var session = await site.PlanAsync(inDays: 5);
        var (booking, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();

        var two = await site.MessageAsync(booking, MessageKinds.TwoDaysBefore);
        var morning = await site.MessageAsync(booking, MessageKinds.OnTheMorning);

        two.DueAt.ShouldBe(BrusselsTime.At(session.Day.AddDays(-2), session.Begins));
        morning.DueAt.ShouldBe(BrusselsTime.At(session.Day, new(7, 30)));
        await GoToAsync(two.DueAt);
        site.MailsTo(email).Count.ShouldBe(2);
        await GoToAsync(morning.DueAt);
        site.MailsTo(email).Count.ShouldBe(3);
        site.MailsTo(email)[2].Text.ShouldContain("Vandaag");
    }

    /// <summary>The hours in UTC are those of the wall in Brussels on each side of the change: 19.00, and 7.30.</summary>
    [Theory]
    [InlineData(3, 0, 18, 5)]
    [InlineData(3, 1, 18, 5)]
    [InlineData(10, 0, 17, 6)]
    [InlineData(10, 1, 17, 6)]
    public async Task Reminders_come_at_their_hour_also_when_the_clock_changes_in_between(int month, int daysAfter, int hourOfTwoDaysBefore, int hourOfTheMorning)
    {
        var some = await site.PlanAsync();
        var day = NextLastSundayOf(month).AddDays(daysAfter);
        var session = ClassSession.Plan(Wanted.Session(some.CoursePlanId, some.RoomId, null, null, day, new(19, 0), new(21, 0), 15, 8, []));
        await site.QueryAsync(context =>
        {
            context.AddSessions(session);
            return context.SaveChangesAsync();
        });

        var (booking, _) = await site.BookByEmailAsync(session);

        (await site.MessageAsync(booking, MessageKinds.TwoDaysBefore)).DueAt.ShouldBe(new(day.AddDays(-2), new(hourOfTwoDaysBefore, 0), TimeSpan.Zero));
        (await site.MessageAsync(booking, MessageKinds.OnTheMorning)).DueAt.ShouldBe(new(day, new(hourOfTheMorning, 30), TimeSpan.Zero));
    }

    [Fact]
    public async Task Who_cancelled_gets_no_reminder()
    {
        var session = await site.PlanAsync(inDays: 5);
        var (booking, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));
        await site.SendAsync();

        // Not at once to the class: there both would be dropped because they are late.
        foreach (var kind in new[] { MessageKinds.TwoDaysBefore, MessageKinds.OnTheMorning })
        {
            await GoToAsync((await site.MessageAsync(booking, kind)).DueAt);
            (await site.MessageAsync(booking, kind)).State.ShouldBe(MessageState.Dropped, kind);
        }

        site.MailsTo(email).Count.ShouldBe(2, "the confirmation and its end");
        var cancel = await ReadCalendar.ReadAsync(site.MailsTo(email)[1].Calendar);
        cancel.Method.ShouldBe("CANCEL");
        cancel.Events.Single().Uid.ShouldBe((await ReadCalendar.ReadAsync(site.MailsTo(email)[0].Calendar)).Events.Single().Uid);
        cancel.Events.Single().Sequence.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Who_cancels_and_books_again_at_once_keeps_one_appointment()
    {
        var session = await site.PlanAsync(inDays: 5);
        var person = new PersonDetails("Amina", Reach.ByEmail(Cast.NewEmail()));
        var first = (await site.BookAsync(ClassSite.Request(session, person))).Bookings.Single();
        await site.SendAsync();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        await site.BookAsync(ClassSite.Request(session, person));

        await site.SendAsync();

        var files = await Task.WhenAll(site.MailsTo(person.Reach.Email!).Select(mail => ReadCalendar.ReadAsync(mail.Calendar)));
        files.Select(file => file.Method).ShouldBe(["REQUEST", "CANCEL", "REQUEST"]);
        files[1].Events.Single().Uid.ShouldBe(files[0].Events.Single().Uid);
        files[2].Events.Single().Uid.ShouldNotBe(files[0].Events.Single().Uid);
    }

    [Fact]
    public async Task Who_cancels_and_books_again_before_the_first_mail_hears_only_of_the_seat()
    {
        var session = await site.PlanAsync(inDays: 5);
        var person = new PersonDetails("Amina", Reach.ByEmail(Cast.NewEmail()));
        var first = (await site.BookAsync(ClassSite.Request(session, person))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        await site.BookAsync(ClassSite.Request(session, person));

        await site.SendAsync();

        site.MailsTo(person.Reach.Email!).ShouldHaveSingleItem().CalendarType.ShouldContain("method=REQUEST");
    }

    [Fact]
    public async Task A_session_that_moved_drops_the_old_reminders_and_sends_the_new()
    {
        var session = await site.PlanAsync(inDays: 6);
        var (booking, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await ChangeAsync(session, day: session.Day.AddDays(1));

        await site.SendAsync();
        await GoToAsync(session.StartsAt.AddHours(-1));
        var before = site.MailsTo(email).Count;
        await GoToAsync(session.StartsAt.AddDays(1).AddHours(-1));

        site.MailsTo(email)[1].Text.ShouldContain(BelgianFormat.LongDate(session.Day.AddDays(1)));
        (await ReadCalendar.ReadAsync(site.MailsTo(email)[1].Calendar)).Events.Single().Sequence.ShouldBe(2);
        before.ShouldBe(3, "confirmed, changed, two days before the new day; nothing of the old day");
        site.MailsTo(email).Count.ShouldBe(4);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == booking.Id && m.State == MessageState.Dropped))).ShouldBe(2);
    }

    [Fact]
    public async Task Who_is_moved_keeps_one_appointment_in_the_calendar()
    {
        var (from, to) = (await site.PlanAsync(), await site.PlanAsync(inDays: 3));
        var (booking, email) = await site.BookByEmailAsync(from);
        await site.SendAsync();

        await site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(booking.Id, to.Id, RequestKey.New(), CancellationToken.None));
        await site.SendAsync();

        var first = (await ReadCalendar.ReadAsync(site.MailsTo(email)[0].Calendar)).Events.Single();
        var second = (await ReadCalendar.ReadAsync(site.MailsTo(email)[1].Calendar)).Events.Single();
        second.Uid.ShouldBe(first.Uid);
        second.Sequence.ShouldBeGreaterThan(first.Sequence);
        site.MailsTo(email).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_surely_did_not_leave_is_tried_again_and_given_up_after_six_times()
    {
        var (booking, email) = await site.BookByEmailAsync(await site.PlanAsync(inDays: 60));
        site.Smtp.Mood = SmtpMood.IsBusy;

        for (var i = 0; i < 6; i++)
        {
            (await site.MessageAsync(booking, MessageKinds.Confirmed)).State.ShouldBe(MessageState.Waiting);
            await site.SendAsync();
            site.Clock.Advance(TimeSpan.FromHours(4));
        }
        var failed = await site.MessageAsync(booking, MessageKinds.Confirmed);
        site.Smtp.Mood = SmtpMood.Takes;
        await site.WithAsync<RetryMessage<AppDbContext>, bool>(async retry => { await retry.RunAsync(failed.Id, false, CancellationToken.None); return true; });
        await site.SendAsync();

        failed.State.ShouldBe(MessageState.Failed);
        failed.Attempts.ShouldBe(6);
        site.MailsTo(email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_may_have_left_is_not_sent_again()
    {
        var (booking, email) = await site.BookByEmailAsync(await site.PlanAsync(inDays: 60));
        site.Smtp.Mood = SmtpMood.HangsUpAfterTheMail;
        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;

        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.SendAsync();

        (await site.MessageAsync(booking, MessageKinds.Confirmed)).State.ShouldBe(MessageState.Unknown);
        site.MailsTo(email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_a_failure_at_once()
    {
        var (booking, _) = await site.BookByEmailAsync(await site.PlanAsync());
        site.Smtp.Mood = SmtpMood.Refuses;

        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;

        var message = await site.MessageAsync(booking, MessageKinds.Confirmed);
        (message.State, message.Problem, message.Attempts).ShouldBe((MessageState.Failed, "Smtp:550", 1));
    }

    [Fact]
    public async Task An_SMS_goes_to_a_Belgian_mobile_number_with_the_address_to_manage_the_booking()
    {
        var session = await site.PlanAsync();
        var person = ClassSite.SomeBody() with { HelpLanguage = Language.FindHelp("tr") };
        var booking = (await site.BookAsync(ClassSite.Request(session, person))).Bookings.Single();

        await site.SendAsync();

        var sms = site.Gateway.Bodies.Single(body => body.Contains(person.Reach.Phone!.Value.TrimStart('+')));
        sms.ShouldContain("Je hebt een plaats");
        // The link in it opens the page of this booking.
        var link = Regex.Match(sms, @"https://localhost(/inschrijving/[\w-]+)").Groups[1].Value;
        (await site.Visitor().GetStringAsync(link, TestContext.Current.CancellationToken)).ShouldContain(booking.Code);
        sms.ShouldContain("grup dersinde");
        (await site.MessageAsync(booking, MessageKinds.Confirmed)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_message_on_paper_is_nothing_to_send()
    {
        var learner = (await site.QueryAsync(async context =>
        {
            var added = context.Learners.Add(new("Bo", null, null, site.Clock.Today()));
            await context.SaveChangesAsync();
            return added.Entity;
        })).Id;
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(), new("Bo", Reach.ByCard(learner))))).Bookings.Single();

        await site.SendAsync();

        (await site.MessageAsync(booking, MessageKinds.Confirmed)).Problem.ShouldBe("Print");
    }

    [Fact]
    public async Task The_help_language_stands_under_the_Dutch()
    {
        var (_, email) = await site.BookByEmailAsync(await site.PlanAsync(), "ar");

        await site.SendAsync();

        var text = site.MailsTo(email).Single().Text;
        text.IndexOf("Je hebt een plaats", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("لديك مكان", StringComparison.Ordinal));
    }

    async Task ChangeAsync(ClassSession session, DateOnly day) => await site.QueryAsync(async context =>
    {
        var now = await context.ClassSessions.SingleAsync(s => s.Id == session.Id);
        now.Change(Wanted.Session(now.CoursePlanId, now.RoomId, now.TrainerId, null, day, now.Begins, now.Ends, now.TravelMinutes, now.Capacity, now.Languages));
        await context.SaveChangesAsync();
        await site.WithAsync<ClassMessages, bool>(async messages =>
        {
            await messages.SessionChangedAsync(now, now.TrainerId, CancellationToken.None);
            return true;
        });
        return now;
    });

    DateOnly NextLastSundayOf(int month)
    {
        var soon = site.Clock.Today().AddDays(7);
        var inYears = new[] { soon.Year, soon.Year + 1 }.Select(year => new DateOnly(year, month, 31)).Select(last => last.AddDays(-(int)last.DayOfWeek));
        return inYears.First(sunday => sunday >= soon);
    }

    async Task GoToAsync(DateTimeOffset moment)
    {
        if (moment > site.Clock.GetUtcNow())
        {
            site.Clock.Advance(moment - site.Clock.GetUtcNow() + TimeSpan.FromSeconds(1));
        }
        await site.SendAsync();
    }
}
