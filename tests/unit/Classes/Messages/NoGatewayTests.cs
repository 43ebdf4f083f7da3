using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>A site from which nobody sends an SMS.</summary>
public sealed class NoGatewayTests(NoGatewayTests.QuietSite site) : IClassFixture<NoGatewayTests.QuietSite>
{
    [Fact]
    public async Task An_SMS_that_is_asked_for_while_the_others_become_calls_becomes_one_too()
    {
        var session = await site.PlanAsync(inDays: 30);
        Booking? booking = null;
        site.AfterUpdates.Then = async () =>
        {
            booking = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
            // It began before they were looked at, and ended only now.
            await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id && m.Kind == MessageKinds.Confirmed)
                .ExecuteUpdateAsync(change => change.SetProperty(m => m.DueAt, m => m.DueAt.AddMinutes(-1))));
        };

        while (await site.WithAsync<SendMessages<AppDbContext>, bool>(send => send.SendNextAsync(TestContext.Current.CancellationToken)))
        {
        }
        await site.WithAsync<SendMessages<AppDbContext>, bool>(send => send.SendNextAsync(TestContext.Current.CancellationToken));

        var message = await site.QueryAsync(context =>
            context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Subject == booking!.Id && m.Kind == MessageKinds.Confirmed));
        message.ShouldSatisfyAllConditions(
            m => m.Channel.ShouldBe(Channel.Call), m => m.State.ShouldBe(MessageState.Waiting), m => m.SendingAt.ShouldBeNull());
    }

    public sealed class QuietSite(TestDatabase databases) : ClassSite(databases)
    {
        public AfterUpdates AfterUpdates { get; } = new("UPDATE outbox_message");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(AfterUpdates)));
        }
    }
}
