using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>
/// Cancels a session and tells everybody who has a seat, an offer or a place on the waiting list, in one transaction. Their
/// bookings stay as they are: the session no longer goes on, not they gave their seat back, and the list shows whom to call.
/// </summary>
public sealed class CancelSession(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, SharedAgenda agenda, ClassMessages messages, TimeProvider clock)
{
    /// <param name="reason">In words for the people who booked.</param>
    /// <param name="sequence">Of the session as the page showed it.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<ChangeOutcome> RunAsync(Guid id, string reason, int sequence, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await guard.LockAsync([id], cancellationToken);
            var session = await context.ClassSessions.SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
            if (session is { State: SessionState.Cancelled })
            {
                // Pressed twice is cancelled once.
                return ChangeOutcome.Changed;
            }
            if (session?.IsOpen(clock.GetUtcNow()) != true)
            {
                return ChangeOutcome.Closed;
            }
            if (session.Sequence != sequence)
            {
                return ChangeOutcome.Overtaken;
            }
            session.Cancel(reason);
            await agenda.WriteAsync(session.ToOccupant(), session.Occupations(), cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await messages.SessionChangedAsync(session, session.TrainerId, cancellationToken);
            return ChangeOutcome.Changed;
        },
        cancellationToken);
}
