using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>Writes down who was there. Under the lock of the session, so that nothing slips onto a list that is being signed off.</summary>
public sealed class NoteAttendance(AppDbContext context, SeatTransaction transaction, SeatGuard guard, TimeProvider clock)
{
    /// <returns>What became of each press, in their order.</returns>
    /// <exception cref="BusyException">It took too long; nothing was noted.</exception>
    public Task<IReadOnlyList<NoteOutcome>> RunAsync(
        Guid sessionId, IReadOnlyList<AttendancePress> presses, Guid by, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var session = (await guard.LockAsync([sessionId], cancellationToken)).Single();
            var outcomes = new List<NoteOutcome>();
            foreach (var press in presses)
            {
                outcomes.Add(await NoteAsync(session, press, by, cancellationToken));
            }
            return (IReadOnlyList<NoteOutcome>)outcomes;
        },
        cancellationToken);

    async Task<NoteOutcome> NoteAsync(ClassSession session, AttendancePress press, Guid by, CancellationToken cancellationToken)
    {
        // Before all else: what was answered once, is answered so again.
        var used = await context.AttendanceEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == press.Id, cancellationToken);
        if (used?.RecordedBy == by)
        {
            return used.Says(press, await MinutesAsync(session, press, used, cancellationToken)) ? NoteOutcome.Again : NoteOutcome.UsedBefore;
        }
        if (session.SignedOffAt is not null)
        {
            return NoteOutcome.Frozen;
        }
        if (session.State == SessionState.Cancelled)
        {
            return NoteOutcome.Cancelled;
        }
        if (!await context.Bookings.AnyAsync(
            b => b.Id == press.BookingId && b.SessionId == session.Id && b.State == BookingState.Confirmed, cancellationToken))
        {
            return NoteOutcome.NotBooked;
        }
        if (press.Kind != AttendanceKind.Excused && BrusselsTime.DayOf(press.At) < session.Day)
        {
            return NoteOutcome.TooEarly;
        }
        if (press is { Minutes: null, Kind: AttendanceKind.Late or AttendanceKind.LeftEarly } && press.At >= session.EndsAt)
        {
            return NoteOutcome.NeedsMinutes;
        }
        var last = await context.AttendanceEntries.AsNoTracking().LastFirst().Where(e => e.BookingId == press.BookingId)
            .FirstOrDefaultAsync(cancellationToken);
        var length = AttendanceMinutes.Length(session.StartsAt, session.EndsAt);
        var minutes = press.Minutes ?? MinutesOf(session, press.Kind, press.At, last);
        if (!AttendanceMinutes.Fit(press.Kind, minutes, length))
        {
            return NoteOutcome.WrongMinutes;
        }
        if (last?.Id != press.Seen)
        {
            return (last?.Kind, last?.Minutes) == (press.Kind, minutes) ? NoteOutcome.Again : NoteOutcome.Overtaken;
        }
        // The id of somebody else's press says nothing: this is another press.
        await AddAsync(used is null ? press : press with { Id = Guid.CreateVersion7() }, minutes, last, by, cancellationToken);
        return NoteOutcome.Noted;
    }

    // Of a press that says none: those of the moment at which the first of its name was noted, after what stood there then.
    async Task<int> MinutesAsync(ClassSession session, AttendancePress press, AttendanceEntry used, CancellationToken cancellationToken)
    {
        var before = await context.AttendanceEntries.AsNoTracking().LastFirst()
            .Where(e => e.BookingId == used.BookingId && e.RecordedAt < used.RecordedAt).FirstOrDefaultAsync(cancellationToken);
        return press.Minutes ?? MinutesOf(session, press.Kind, used.NotedAt, before);
    }

    static int MinutesOf(ClassSession session, AttendanceKind kind, DateTimeOffset at, AttendanceEntry? last)
    {
        var missed = last is { Kind: AttendanceKind.Late } late ? AttendanceMinutes.Length(session.StartsAt, session.EndsAt) - late.Minutes : 0;
        return AttendanceMinutes.Of(kind, session.StartsAt, session.EndsAt, at, missed);
    }

    Task AddAsync(AttendancePress press, int minutes, AttendanceEntry? last, Guid by, CancellationToken cancellationToken)
    {
        // Later than what it corrects, also in the same batch: the order of recording says which one counts.
        var now = clock.GetUtcNow();
        var recordedAt = last is not null && last.RecordedAt >= now ? last.RecordedAt.AddMicroseconds(1) : now;
        context.AttendanceEntries.Add(new(press.Id, press.BookingId, press.Kind, minutes, press.At, recordedAt, by));
        return context.SaveChangesAsync(cancellationToken);
    }
}
