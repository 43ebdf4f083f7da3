using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;

namespace DigitaalWerkt.Tests.Classes.Messages;

public sealed class CeilingTests(CeilingTests.StrictSite site) : IClassFixture<CeilingTests.StrictSite>
{
    [Fact]
    public async Task The_third_message_of_a_day_to_one_address_waits_until_tomorrow_and_somebody_hears_of_it()
    {
        var email = Cast.NewEmail();
        var bookings = new List<Booking>();
        foreach (var name in new[] { "Ana", "Bo", "Cem" })
        {
            bookings.AddRange((await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 9), new(name, ReachKind.Email, Email: email)))).Bookings);
        }

        await site.SendAsync();

        site.MailsTo(email).Count.ShouldBe(2);
        var held = await site.MessageAsync(bookings[2], MessageKinds.Confirmed);
        (held.State, held.Problem).ShouldBe((MessageState.Waiting, "CeilingRecipient"));
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
            bookings.AddRange((await site.BookAsync(ClassSite.Request(session, new(name, ReachKind.Email, Email: email)))).Bookings);
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
