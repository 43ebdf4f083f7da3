using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>Gives one person or staff member a seat, in one session or in all of a few: the same for every door.</summary>
/// <remarks>
/// It reads and decides without a lock, so that a class is locked for one statement only. A no writes nothing. A yes is written by the guard,
/// which looks under the lock whether the sessions are still as they were seen here; for the same form or person twice, the unique indexes do.
/// </remarks>
public sealed class BookSeat(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, PersonRegistry people, ClassMessages messages, ClassMeters meters, Queues queues,
    TimeProvider clock)
{
    /// <exception cref="BusyException">It took too long; nothing was booked.</exception>
    public async Task<BookAnswer> RunAsync(BookRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await transaction.RetryAsync(() => BookAsync(request, cancellationToken));
            meters.Asked(request.Origin, answer.Outcome);
            return answer;
        }
        catch (BusyException)
        {
            meters.WasBusy(request.Origin);
            throw;
        }
    }

    /// <summary>
    /// Waits as long as a booking would while somebody holds the class, and writes nothing: an answer that is to say nothing of whoever is in
    /// it must not come sooner, or come at all while a booking can't be made.
    /// </summary>
    /// <exception cref="BusyException">It took too long.</exception>
    public Task WaitForTurnAsync(Guid sessionId, CancellationToken cancellationToken) => transaction.RunAsync(
        () => guard.LockAsync([sessionId], cancellationToken), cancellationToken);

    async Task<BookAnswer> BookAsync(BookRequest request, CancellationToken cancellationToken)
    {
        BookAnswer? answer;
        do
        {
            answer = await TryAsync(request, cancellationToken);
        }
        // Not for ever: each time it comes to nothing, somebody else got something done.
        while (answer is null);
        return answer;
    }

    /// <returns>Null when a session changed between looking and writing.</returns>
    async Task<BookAnswer?> TryAsync(BookRequest request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var attendee = await AttendeeAsync(request, now, cancellationToken);
        var bookings = await BookingsAsync(request, attendee, cancellationToken);
        if (bookings.FindAll(b => b.RequestKey == request.Key.Id) is { Count: > 0 } earlier)
        {
            var isSame = earlier.TrueForAll(b => b.RequestContent == request.Key.Content);
            return new(isSame ? BookOutcome.Again : BookOutcome.UsedBefore, earlier);
        }
        var sessions = await SessionsAsync(request, cancellationToken);
        if (sessions.Count < request.SessionIds.Distinct().Count() || sessions.Exists(s => !s.IsOpen(now, atTheDoor: request.Origin == BookingOrigin.WalkIn)))
        {
            return new(BookOutcome.Closed, []);
        }
        if (bookings.Count > 0)
        {
            return new(BookOutcome.AlreadyBooked, bookings);
        }
        if (!await HasRoomAsync(request, sessions, cancellationToken))
        {
            return new(BookOutcome.Full, []);
        }
        return await WriteAsync(request, sessions, attendee, now, cancellationToken);
    }

    async Task<Attendee> AttendeeAsync(BookRequest request, DateTimeOffset now, CancellationToken cancellationToken) =>
        request.Applicant.Trainee is { } trainee
            ? Attendee.Of(trainee)
            : Attendee.Of(await people.FindOrMakeAsync(request.Applicant.Person!, request.IsByThem, now, cancellationToken));

    async Task<BookAnswer?> WriteAsync(
        BookRequest request, List<ClassSession> sessions, Attendee attendee, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bookings = sessions.ConvertAll(session => Make(request, session, attendee, now));
        var told = new List<OutboxMessage>();
        foreach (var (booking, session) in bookings.Zip(sessions))
        {
            told.AddRange(await messages.OfBookingAsync(booking, attendee, session, cancellationToken));
        }
        var wanted = new NewBookings(sessions, bookings, attendee.Person, request.IsByThem, told, request.BlockId);
        return await queues.WaitAsync(sessions[0].Id, () => guard.WriteAsync(wanted, cancellationToken), cancellationToken)
            ? new(bookings.TrueForAll(b => b.HoldsSeat) ? BookOutcome.Booked : BookOutcome.Waiting, bookings)
            : null;
    }

    static Booking Make(BookRequest request, ClassSession session, Attendee attendee, DateTimeOffset now) =>
        request.BlockId is not null || session.HasRoom
            ? Booking.Confirm(request, session.Id, attendee, ShortCode.New(), now)
            : Booking.Wait(request, session.Id, attendee, ShortCode.New(), now);

    async Task<bool> HasRoomAsync(BookRequest request, List<ClassSession> sessions, CancellationToken cancellationToken)
    {
        if (request.BlockId is null)
        {
            return request.MayWait || sessions.TrueForAll(s => s.HasRoom);
        }
        var sessionId = sessions.Single().Id;
        var block = await context.SeatBlocks.AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.BlockId && b.SessionId == sessionId, cancellationToken);
        return block?.Name() is true;
    }

    Task<List<ClassSession>> SessionsAsync(BookRequest request, CancellationToken cancellationToken) =>
        context.ClassSessions.AsNoTracking().Where(s => request.SessionIds.Contains(s.Id)).OrderBy(s => s.Id).ToListAsync(cancellationToken);

    /// <summary>What this very form booked before, and what they have in these sessions.</summary>
    Task<List<Booking>> BookingsAsync(BookRequest request, Attendee attendee, CancellationToken cancellationToken)
    {
        var theirs = context.Bookings.Where(SameAttendee.Is(attendee.Person?.PersonKey, attendee.Person?.Id, attendee.StaffMemberId))
            .Where(b => request.SessionIds.Contains(b.SessionId) && b.State <= BookingState.Confirmed);
        // With "or" instead the database would read every booking that there ever was.
        return context.Bookings.Where(b => b.RequestKey == request.Key.Id).Union(theirs).AsNoTracking().ToListAsync(cancellationToken);
    }
}
