using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages.Jobs;

/// <summary>Ends the offers that nobody answered in time, or about which nobody called; their seats go to who waits next.</summary>
public sealed class ExpireOffers(AppDbContext context, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpireOffers> log) : IJob
{
    public string Name => "expire-offers";

    public DateTimeOffset NextAfter(DateTimeOffset now) => now.AddMinutes(1);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // Who was not called before the class began doesn't come to it any more.
        var overdue = await context.Bookings
            .Where(b => b.State == BookingState.Offered
                && (b.OfferedUntil <= now || (b.OfferedUntil == null && context.ClassSessions.Any(s => s.Id == b.SessionId && s.StartsAt <= now))))
            .Select(b => b.Id).ToListAsync(cancellationToken);
        return await scopes.ForEachAloneAsync<EndBooking>(overdue, (end, id) => end.ExpireAsync(id, cancellationToken), log);
    }
}
