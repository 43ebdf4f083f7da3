using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

public sealed class CeilingTests(CeilingTests.StrictSite site, CeilingTests.BusySite busy) : IClassFixture<CeilingTests.StrictSite>, IClassFixture<CeilingTests.BusySite>
{
    [Fact]
    public async Task The_third_message_of_a_day_to_one_address_waits_until_tomorrow_and_somebody_hears_of_it()
    {
        var email = Cast.NewEmail();
        var bookings = new List<Booking>();
        foreach (var name in new[] { "Ana", "Bo", "Cem" })
        {
            bookings.AddRange((await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 9), new(name, Reach.ByEmail(email))))).Bookings);
        }

        await site.SendAsync();

        site.MailsTo(email).Count.ShouldBe(2);
        var held = await site.MessageAsync(bookings[2], MessageKinds.Confirmed);
        (held.State, held.Problem).ShouldBe((MessageState.Waiting, Ceiling.Recipient));
        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.All);
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("1 berichten wachten tot morgen");

        site.Clock.Advance(held.DueAt - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        await site.SendAsync();
        site.MailsTo(email).Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_would_come_too_late_tomorrow_is_told_on_the_phone_today()
    {
        var email = Cast.NewEmail();
        var bookings = new List<Booking>();
        var session = await site.PlanAsync(inDays: 3);
        foreach (var name in new[] { "Ana", "Bo", "Cem" })
        {
            bookings.AddRange((await site.BookAsync(ClassSite.Request(session, new(name, Reach.ByEmail(email))))).Bookings);
        }
        site.Clock.Advance(session.StartsAt.AddHours(-4) - site.Clock.GetUtcNow());

        await site.WithAsync<CancelSession, ChangeOutcome>(
            cancel => cancel.RunAsync(session.Id, "De lesgever is ziek.", session.Sequence, CancellationToken.None));
        await site.SendAsync();

        var told = new List<(Channel, MessageState)>();
        foreach (var booking in bookings)
        {
            var message = await site.MessageAsync(booking, MessageKinds.SessionCancelled);
            told.Add((message.Channel, message.State));
        }
        told.Count(t => t == (Channel.Email, MessageState.Sent)).ShouldBe(2);
        told.Count(t => t == (Channel.Call, MessageState.Waiting)).ShouldBe(1);
        await CoordinatorSeesAsync();

        // The class is over, and with it the call; the ceiling was reached all the same.
        site.Clock.Advance(session.EndsAt - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(15));
        await site.SendAsync();
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Channel == Channel.Call && m.State == MessageState.Waiting))).ShouldBe(0);
        await CoordinatorSeesAsync();

        async Task CoordinatorSeesAsync()
        {
            var coordinator = await site.SignInAsync(StaffRole.Coordinator);
            (await coordinator.OpenAsync(MessageLinks.All)).QuerySelector(".error-summary")!.TextContent.ShouldContain("1 berichten werden een oproep");
            (await coordinator.OpenAsync(StaffLinks.Home)).QuerySelector("main")!.TextContent.ShouldContain("1 berichten werden een oproep");
        }
    }

    [Fact]
    public async Task The_fourth_SMS_of_a_day_waits_until_tomorrow()
    {
        site.Clock.Advance(TimeSpan.FromDays(1));
        var session = await site.PlanAsync(inDays: 9);
        for (var i = 0; i < 4; i++)
        {
            await site.BookAsync(ClassSite.Request(session));
        }

        await site.SendAsync();

        site.Gateway.Bodies.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_third_SMS_of_a_day_to_one_number_waits_until_tomorrow()
    {
        busy.Clock.Advance(TimeSpan.FromDays(1));
        var phone = ClassSite.SomeBody().Reach.Phone!;
        var bookings = new List<Booking>();
        var session = await busy.PlanAsync(inDays: 20);
        foreach (var name in new[] { "Ana", "Bo", "Cem" })
        {
            bookings.AddRange((await busy.BookAsync(ClassSite.Request(session, new(name, Reach.ByPhone(phone))))).Bookings);
        }

        await busy.SendAsync();

        busy.Gateway.Bodies.Count(body => body.Contains(phone!.Value.TrimStart('+'))).ShouldBe(2);
        var held = await busy.MessageAsync(bookings[2], MessageKinds.Confirmed);
        (held.State, held.Problem).ShouldBe((MessageState.Waiting, Ceiling.Recipient));
    }

    [Fact]
    public async Task The_fourth_e_mail_of_a_day_waits_until_tomorrow_and_one_that_may_have_left_counts_also_when_somebody_calls_instead()
    {
        busy.Clock.Advance(TimeSpan.FromDays(1));
        var full = await busy.PlanAsync(seats: 1, inDays: 20);
        var first = (await busy.BookAsync(ClassSite.Request(full))).Bookings.Single();
        var (next, _) = await busy.BookByEmailAsync(full);
        await busy.SendAsync();
        await busy.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        busy.Smtp.Mood = SmtpMood.HangsUpAfterTheMail;
        await busy.SendAsync();
        busy.Smtp.Mood = SmtpMood.Takes;
        (await busy.MessageAsync(next, MessageKinds.Offered)).Channel.ShouldBe(Channel.Call);

        var (third, _) = await busy.BookByEmailAsync(await busy.PlanAsync(inDays: 20));
        await busy.SendAsync();
        var (fourth, _) = await busy.BookByEmailAsync(await busy.PlanAsync(inDays: 20));
        await busy.SendAsync();

        (await busy.MessageAsync(third, MessageKinds.Confirmed)).State.ShouldBe(MessageState.Sent);
        var held = await busy.MessageAsync(fourth, MessageKinds.Confirmed);
        (held.State, held.Problem).ShouldBe((MessageState.Waiting, Ceiling.Day));
        var coordinator = await busy.SignInAsync(StaffRole.Coordinator);
        (await coordinator.OpenAsync(MessageLinks.All)).QuerySelector(".error-summary")!.TextContent.ShouldContain("omdat er vandaag al te veel verstuurd zijn");
        var page = (await coordinator.OpenAsync(MessageLinks.Message(held.Id))).QuerySelector("dl")!.TextContent;
        page.ShouldContain("Er waren die dag al veel berichten verstuurd. Het gaat morgen weg, als het dan nog klopt.");
    }

    /// <summary>Where the total of e-mails, and the SMS to one number, come to their end first.</summary>
    public sealed class BusySite(TestDatabase databases) : MessageSite(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Messages:EmailsPerDay", "3");
            builder.UseSetting("Messages:SmsPerNumber", "2");
        }
    }

    public sealed class StrictSite(TestDatabase databases) : MessageSite(databases)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Messages:EmailsPerAddress", "2");
            builder.UseSetting("Messages:SmsPerDay", "3");
        }
    }
}
