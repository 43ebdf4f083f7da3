using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Jobs;

/// <summary>
/// Ends the offers that nobody answered in time, or about which nobody called; their seats go to who waits next. Nobody can answer what
/// was not said: until the message of it left, an offer lasts until the class begins. docs/adr/0017-messages.md
/// </summary>
public sealed class ExpireOffers(AppDbContext context, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpireOffers> log) : IJob
{
    public string Name => "expire-offers";

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var begun = context.ClassSessions.Where(s => s.StartsAt <= now);
        // On paper there is nothing to send: who looks, sees it.
        var told = context.OutboxMessages.Where(m => m.Kind == MessageKinds.Offered && (m.State == MessageState.Sent || m.Channel == Channel.Print));
        var overdue = await context.Bookings
            .Where(b => b.State == BookingState.Offered
                && (b.OfferedUntil == null || b.OfferedUntil <= now)
                && (begun.Any(s => s.Id == b.SessionId) || told.Any(m => m.Subject == b.Id)))
            .Select(b => b.Id).ToListAsync(cancellationToken);
        return await scopes.ForEachAloneAsync<EndBooking>(overdue, (end, id) => end.ExpireAsync(id, cancellationToken), log);
    }
}
