using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>Why somebody who waits has no seat yet.</summary>
/// <param name="Before">How many wait longer.</param>
/// <param name="Offers">Until when each seat is held for somebody who can still say yes; null: until staff have called.</param>
/// <param name="Held">How many seats organisations hold.</param>
public sealed record PlaceInRow(int Before, IReadOnlyList<DateTimeOffset?> Offers, int Held)
{
    public int Number => Before + 1;

    /// <summary>Of one who waits.</summary>
    public static async Task<PlaceInRow> ReadAsync(AppDbContext context, Guid sessionId, Guid bookingId, CancellationToken cancellationToken) =>
        // Who was offered a seat this very moment has nobody before them.
        (await AllAsync(context, sessionId, cancellationToken)).GetValueOrDefault(bookingId) ?? new(0, [], 0);

    /// <summary>Of everybody who waits for a session, by booking.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PlaceInRow>> AllAsync(AppDbContext context, Guid sessionId, CancellationToken cancellationToken)
    {
        var row = await context.Bookings.AsNoTracking()
            .Where(b => b.SessionId == sessionId && (b.State == BookingState.Waiting || b.State == BookingState.Offered))
            .LongestFirst().Select(b => new { b.Id, b.State, b.OfferedUntil }).ToListAsync(cancellationToken);
        var held = await context.SeatBlocks.Where(b => b.SessionId == sessionId).SumAsync(b => b.Unnamed, cancellationToken);
        var offers = row.Where(b => b.State == BookingState.Offered).Select(b => b.OfferedUntil).ToList();
        return row.Where(b => b.State == BookingState.Waiting)
            .Select((b, before) => (b.Id, Place: new PlaceInRow(before, offers, held))).ToDictionary(b => b.Id, b => b.Place);
    }
}
