using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>Freezes the attendance list of a class.</summary>
public sealed class SignOffSession(AppDbContext context, SeatTransaction transaction, SeatGuard guard, TimeProvider clock)
{
    /// <summary>So long before the end a list can be signed off: a group that is tidying up is all there.</summary>
    static readonly TimeSpan BeforeTheEnd = TimeSpan.FromMinutes(15);

    /// <summary>Doing it twice is the same as once; the first who did it stays.</summary>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<SignOffOutcome> RunAsync(Guid sessionId, Guid by, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await guard.LockAsync([sessionId], cancellationToken);
            var session = await context.ClassSessions.SingleAsync(s => s.Id == sessionId, cancellationToken);
            var now = clock.GetUtcNow();
            if (session.SignedOffAt is not null)
            {
                return SignOffOutcome.SignedOff;
            }
            if (!MaySignOff(session, now))
            {
                return SignOffOutcome.NotNow;
            }
            if (await context.Bookings.AnyAsync(
                b => b.SessionId == sessionId && b.State == BookingState.Confirmed
                    && !context.AttendanceEntries.Any(e => e.BookingId == b.Id), cancellationToken))
            {
                return SignOffOutcome.Incomplete;
            }
            session.SignOff(by, now);
            return SignOffOutcome.SignedOff;
        },
        cancellationToken);

    public static bool MaySignOff(ClassSession session, DateTimeOffset now) =>
        session is { State: SessionState.Planned, SignedOffAt: null } && MaySignOffFrom(session) <= now;

    /// <summary>From when the list can be signed off: nobody can undo it, so not while people still come and go.</summary>
    public static DateTimeOffset MaySignOffFrom(ClassSession session) =>
        session.EndsAt - BeforeTheEnd < session.StartsAt ? session.StartsAt : session.EndsAt - BeforeTheEnd;
}
