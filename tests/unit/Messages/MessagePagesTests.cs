using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

public sealed class MessagePagesTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task Only_a_coordinator_sees_and_retries()
    {
        var message = await FailAsync();

        foreach (var role in new[] { StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor })
        {
            var outsider = await site.SignInAsync(role);
            (await outsider.VisitAsync(MessageLinks.All)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await outsider.VisitAsync(MessageLinks.Message(message.Id))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await outsider.PostFormAsync(MessageLinks.Message(message.Id))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
        (await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(MessageLinks.Message(Guid.NewGuid()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("wacht")]
    [InlineData("mislukt")]
    [InlineData("verstuurd")]
    [InlineData("vervallen")]
    [InlineData("iets anders")]
    public async Task Every_choice_opens(string choice)
    {
        await FailAsync();

        (await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(MessageLinks.InState(choice))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_failed_says_why_and_is_sent_again_on_request()
    {
        var message = await FailAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var before = await coordinator.OpenAsync(MessageLinks.Message(message.Id));
        await coordinator.FillInAsync(MessageLinks.Message(message.Id));
        await site.SendAsync();
        var after = await coordinator.OpenAsync(MessageLinks.Message(message.Id));

        before.QuerySelector("main")!.TextContent.ShouldContain("code 550");
        before.QuerySelector("pre").ShouldBeNull("texts are read in development only");
        after.QuerySelector(".badge")!.TextContent.ShouldBe("verstuurd");
        after.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task What_failed_shows_where_it_went_and_can_become_a_call()
    {
        var message = await FailAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var person = await site.QueryAsync(context => context.Bookings.Where(b => b.Id == message.Subject)
            .Join(context.People, b => b.PersonId, p => p.Id, (_, p) => p).SingleAsync());

        (await coordinator.OpenAsync(MessageLinks.Message(message.Id))).QuerySelector("main dl bdi")!.TextContent.ShouldBe(person.Reach.Email);
        await coordinator.FillInAsync(MessageLinks.Message(message.Id), ("Calls", "true"));

        var call = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == message.Id));
        (call.Channel, call.State).ShouldBe((Channel.Call, MessageState.Waiting));
        (await coordinator.OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent.ShouldContain(person.FirstName);
    }

    [Fact]
    public async Task Of_a_client_of_another_organisation_only_that_organisation_is_named()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander Huis");
        await site.BookAsync(ClassSite.Request(
            await site.PlanAsync(), ClassSite.SomeBody("Geheimpje") with { OrganisationId = counsellor.OrganisationId }));

        var page = (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.All)).QuerySelector("main")!.TextContent;

        page.ShouldContain("Ander Huis");
        page.ShouldNotContain("Geheimpje");
    }

    [Fact]
    public async Task Reminders_that_nobody_needs_any_more_do_not_wait()
    {
        var (cancelled, moved, stays) = (await RemindedAsync(), await RemindedAsync(), await RemindedAsync());
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var before = await WaitingAsync(coordinator);

        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(cancelled.Id, CancellationToken.None));
        var other = await site.PlanAsync(inDays: 6);
        await site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(moved.Id, other.Id, RequestKey.New(), CancellationToken.None));
        await site.SendAsync();

        // The one who moved has two reminders again.
        (before - await WaitingAsync(coordinator)).ShouldBe(2);
        (await site.MessageAsync(stays, MessageKinds.OnTheMorning)).State.ShouldBe(MessageState.Waiting);
    }

    async Task<Booking> RemindedAsync()
    {
        var (booking, _) = await site.BookByEmailAsync(await site.PlanAsync(inDays: 5));
        await site.SendAsync();
        return booking;
    }

    static async Task<int> WaitingAsync(HttpClient coordinator) => int.Parse(
        new string([.. (await coordinator.OpenAsync(MessageLinks.All)).QuerySelector("nav.row a[aria-current]")!.TextContent.Where(char.IsAsciiDigit)]));

    async Task<OutboxMessage> FailAsync()
    {
        var (booking, _) = await site.BookByEmailAsync(await site.PlanAsync());
        site.Smtp.Mood = SmtpMood.Refuses;
        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;
        return await site.MessageAsync(booking, MessageKinds.Confirmed);
    }
}
