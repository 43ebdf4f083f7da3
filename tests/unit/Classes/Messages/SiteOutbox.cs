using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>What a site has to tell; it leaves when a test says so.</summary>
static class SiteOutbox
{
    /// <summary>Deals with all that is due.</summary>
    public static async Task SendAsync(this ClassSite site)
    {
        while (await site.WithAsync<SendMessages<AppDbContext>, bool>(send => send.SendNextAsync(TestContext.Current.CancellationToken)))
        {
        }
    }

    public static Task<OutboxMessage> MessageAsync(this ClassSite site, Booking booking, string kind) =>
        site.QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Subject == booking.Id && m.Kind == kind));
}
