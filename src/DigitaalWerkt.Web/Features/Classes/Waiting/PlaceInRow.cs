using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Waiting;

/// <summary>Why somebody who waits has no seat yet.</summary>
/// <param name="Before">How many wait longer.</param>
/// <param name="Offered">How many seats are held for others, who can still say yes.</param>
/// <param name="Held">How many seats an organisation holds.</param>
public sealed record PlaceInRow(int Before, int Offered, int Held)
{
    public int Number => Before + 1;

    public static async Task<PlaceInRow> ReadAsync(AppDbContext context, Booking booking, CancellationToken cancellationToken)
    {
        var row = await context.Bookings.AsNoTracking()
            .Where(b => b.SessionId == booking.SessionId && (b.State == BookingState.Waiting || b.State == BookingState.Offered))
            .GroupBy(b => b.State)
            .Select(group => new
            {
                State = group.Key,
                All = group.Count(),
                // The order in which seats are offered.
                Before = group.Count(b => b.WaitingSince < booking.WaitingSince || (b.WaitingSince == booking.WaitingSince && b.Id < booking.Id)),
            })
            .ToListAsync(cancellationToken);
        var held = await context.SeatBlocks.Where(b => b.SessionId == booking.SessionId).SumAsync(b => b.Unnamed, cancellationToken);
        return new(
            row.Where(r => r.State == BookingState.Waiting).Sum(r => r.Before), row.Where(r => r.State == BookingState.Offered).Sum(r => r.All), held);
    }
}
