using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>Counts the people who wait for a seat, and the seats that are offered.</summary>
public sealed class WaitingFigures(AppDbContext context, ClassMeters meters, TimeProvider clock) : IFigures
{
    public bool AreRead => meters.WaitingIsRead;

    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var coming = context.ClassSessions.Where(s => s.StartsAt > now);
        var open = await context.Bookings
            .Where(b => (b.State == BookingState.Waiting || b.State == BookingState.Offered) && coming.Any(s => s.Id == b.SessionId))
            .GroupBy(b => b.State)
            .Select(b => new { b.Key, Count = b.Count() })
            .ToDictionaryAsync(b => b.Key, b => b.Count, cancellationToken);
        meters.NoteWaiting(open.GetValueOrDefault(BookingState.Waiting), open.GetValueOrDefault(BookingState.Offered));
    }
}
