using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

static class BlockSeats
{
    /// <summary>Gives the seat of a booking that ended, in a locked session, back to the organisation that held it.</summary>
    /// <returns>False when nobody held it, or no longer does: it is then everybody's.</returns>
    public static async Task<bool> GoesBackToBlockAsync(this AppDbContext context, Booking booking, CancellationToken cancellationToken) =>
        booking.BlockId is { } id && (await context.SeatBlocks.SingleAsync(b => b.Id == id, cancellationToken)).TakeBack();
}
