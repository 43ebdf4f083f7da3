using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Gives one person a seat, in one session or in all of a few: the same for every door.</summary>
public sealed class BookSeat(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, PersonRegistry people, ClassMessages messages, ClassMeters meters, TimeProvider clock)
{
    /// <exception cref="BusyException">It took too long; nothing was booked.</exception>
    public async Task<BookAnswer> RunAsync(BookRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await transaction.RunAsync(() => BookAsync(request, cancellationToken), cancellationToken);
            meters.Asked(request.Origin, answer.Outcome);
            return answer;
        }
        catch (BusyException)
        {
            meters.WasBusy(request.Origin);
            throw;
        }
    }

    async Task<BookAnswer> BookAsync(BookRequest request, CancellationToken cancellationToken)
    {
        var sessions = await guard.LockAsync(request.SessionIds, cancellationToken);
        var now = clock.GetUtcNow();
        // After the lock: a double click waits for the first one, and then finds its answer.
        if (await EarlierAsync(request, cancellationToken) is { Count: > 0 } earlier)
        {
            return new(BookOutcome.Again, earlier);
        }
        if (sessions.Count < request.SessionIds.Distinct().Count() || sessions.Any(s => !s.IsOpen(now, atTheDoor: request.Origin == BookingOrigin.WalkIn)))
        {
            return new(BookOutcome.Closed, []);
        }
        var person = await people.FindOrAddAsync(request.Person, now, cancellationToken);
        if (await TheirsAsync(request, person, cancellationToken) is { Count: > 0 } theirs)
        {
            return new(BookOutcome.AlreadyBooked, theirs);
        }
        return request.BlockId is null
            ? await TakeAsync(request, sessions, person, now, cancellationToken)
            : await NameAsync(request, sessions.Single(), person, now, cancellationToken);
    }

    async Task<BookAnswer> TakeAsync(
        BookRequest request, IReadOnlyList<ClassSession> sessions, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var full = sessions.Where(s => s.Booked >= s.Capacity).Select(s => s.Id).ToList();
        if (full.Count > 0 && !request.MayWait)
        {
            return new(BookOutcome.Full, []);
        }
        var bookings = new List<Booking>();
        foreach (var session in sessions)
        {
            var hasSeat = !full.Contains(session.Id) && await guard.TakeAsync(session.Id, 1, cancellationToken);
            bookings.Add(await AddAsync(request, session, person, hasSeat, now, cancellationToken));
        }
        return new(bookings.TrueForAll(b => b.HoldsSeat) ? BookOutcome.Booked : BookOutcome.Waiting, bookings);
    }

    // The seat is held already, so the counter stays.
    async Task<BookAnswer> NameAsync(
        BookRequest request, ClassSession session, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var block = await context.SeatBlocks.SingleOrDefaultAsync(b => b.Id == request.BlockId && b.SessionId == session.Id, cancellationToken);
        return block?.Name() is true
            ? new(BookOutcome.Booked, [await AddAsync(request, session, person, hasSeat: true, now, cancellationToken)])
            : new(BookOutcome.Full, []);
    }

    async Task<Booking> AddAsync(
        BookRequest request, ClassSession session, Person person, bool hasSeat, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = BookingCode.New();
        var booking = hasSeat
            ? Booking.Confirm(request, session.Id, person, code, now)
            : Booking.Wait(request, session.Id, person, code, now);
        context.Bookings.Add(booking);
        await context.SaveChangesAsync(cancellationToken);
        await messages.BookedAsync(booking, person, session, cancellationToken);
        return booking;
    }

    Task<List<Booking>> EarlierAsync(BookRequest request, CancellationToken cancellationToken) =>
        context.Bookings.AsNoTracking().Where(b => b.RequestKey == request.Key).ToListAsync(cancellationToken);

    Task<List<Booking>> TheirsAsync(BookRequest request, Person person, CancellationToken cancellationToken) =>
        context.Bookings.AsNoTracking()
            .Where(b => request.SessionIds.Contains(b.SessionId) && b.PersonKey == person.PersonKey && b.State <= BookingState.Confirmed)
            .ToListAsync(cancellationToken);
}
