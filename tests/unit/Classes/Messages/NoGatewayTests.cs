using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>A site from which nobody sends an SMS.</summary>
public sealed class NoGatewayTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Fact]
    public async Task An_SMS_becomes_a_call()
    {
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 30)))).Bookings.Single();

        await SendAsync();

        (await MessageAsync(booking, MessageKinds.Confirmed)).ShouldSatisfyAllConditions(
            m => m.Channel.ShouldBe(Channel.Call), m => m.State.ShouldBe(MessageState.Waiting), m => m.Attempts.ShouldBe(0), m => m.SendingAt.ShouldBeNull());
    }

    [Fact]
    public async Task Who_has_to_be_called_about_an_offer_keeps_the_seat_until_then()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 30);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var next = (await site.BookAsync(ClassSite.Request(session, mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));

        await SendAsync();

        (await MessageAsync(next, MessageKinds.Offered)).Channel.ShouldBe(Channel.Call);
        var offered = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == next.Id));
        (offered.State, offered.OfferedUntil).ShouldBe((BookingState.Offered, null));
    }

    async Task SendAsync()
    {
        while (await site.WithAsync<SendMessages<AppDbContext>, bool>(send => send.SendNextAsync(TestContext.Current.CancellationToken)))
        {
        }
    }

    Task<OutboxMessage> MessageAsync(Booking booking, string kind) =>
        site.QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Subject == booking.Id && m.Kind == kind));
}
