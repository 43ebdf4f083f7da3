using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Waiting;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>Does what people did at some moment: by the same use cases as the pages, with the clock set to that moment.</summary>
sealed class DemoActs(
    AppDbContext context, SeatTransaction transaction, SeatGuard guard, PersonRegistry people, OfferDeadline deadline, Outbox<AppDbContext> outbox,
    ReachChannel channel, ClassMeters meters, Queues queues, SharedAgenda agenda, DemoCast cast)
{
    readonly ClockOfThen then = new();

    ClassMessages Messages => new(context, outbox, new(context, outbox, then), channel, then);

    WaitingRow Row => new(context, guard, deadline, Messages);

    /// <summary>Writes classes, with what they take in the agenda.</summary>
    public async Task PlanAsync(IReadOnlyCollection<ClassSession> sessions, CancellationToken cancellationToken)
    {
        context.AddRange(sessions);
        await agenda.WriteAsync(
            [.. sessions.Select(session => session.ToOccupant())], [.. sessions.SelectMany(session => session.Occupations())], cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A seat, or a place on the waiting list. The counsellor books for who is reached by them.</summary>
    public async Task<Booking> BookAsync(
        DateTimeOffset at, ClassSession session, Applicant applicant, CancellationToken cancellationToken, BookingOrigin? origin = null,
        SeatBlock? block = null, string? comesFrom = null)
    {
        Go(at);
        var door = origin ?? (applicant.Person?.Reach.Kind == ReachKind.Counsellor ? BookingOrigin.Counsellor : BookingOrigin.Web);
        var madeBy = door is BookingOrigin.Counsellor or BookingOrigin.Block ? cast.Counsellor.Id : applicant.Trainee?.StaffMemberId;
        var answer = await new BookSeat(context, transaction, guard, people, Messages, meters, queues, then).RunAsync(
            new(RequestKey.New(), [session.Id], applicant, door, MayWait: block is null, madeBy, HasMandate: madeBy is not null,
                BlockId: block?.Id, ComesFrom: comesFrom),
            cancellationToken);
        return answer.Bookings[0];
    }

    public Task CancelAsync(DateTimeOffset at, Booking booking, CancellationToken cancellationToken)
    {
        Go(at);
        return new EndBooking(context, transaction, guard, Row, Messages, meters, then).CancelAsync(booking.Id, cancellationToken);
    }

    public Task CancelAsync(DateTimeOffset at, ClassSession session, string reason, CancellationToken cancellationToken)
    {
        Go(at);
        return new CancelSession(context, transaction, guard, agenda, Messages, then).RunAsync(session.Id, reason, session.Sequence, cancellationToken);
    }

    public async Task<SeatBlock> HoldAsync(DateTimeOffset at, ClassSession session, StaffMember by, int seats, CancellationToken cancellationToken)
    {
        Go(at);
        return (await new HoldSeats(context, transaction, guard, Row, then).HoldAsync(
            new(session.Id, by.OrganisationId, Guid.NewGuid(), seats, session.StartsAt.AddDays(-2), by.Id, at), cancellationToken))!;
    }

    /// <param name="kinds">Of each booking, in the same order; who comes after the last of them is not noted yet.</param>
    public Task NoteAsync(
        DateTimeOffset at, ClassSession session, IReadOnlyList<Booking> bookings, IReadOnlyList<AttendanceKind> kinds, CancellationToken cancellationToken)
    {
        Go(at);
        return new NoteAttendance(context, transaction, guard, then).RunAsync(
            session.Id,
            [.. bookings.Zip(kinds, (booking, kind) => new AttendancePress(Guid.CreateVersion7(), booking.Id, kind, null, at, null))],
            session.TrainerId!.Value, cancellationToken);
    }

    public Task SignOffAsync(DateTimeOffset at, ClassSession session, CancellationToken cancellationToken)
    {
        Go(at);
        return new SignOffSession(context, transaction, guard, then).RunAsync(session.Id, session.TrainerId!.Value, cancellationToken);
    }

    /// <summary>Notes that the messages of before were sent when they were due; else they would all leave when the demo starts.</summary>
    public async Task TellAsync(DateTimeOffset now, IReadOnlyCollection<Guid> sessionIds, CancellationToken cancellationToken)
    {
        var bookings = context.Bookings.Where(b => sessionIds.Contains(b.SessionId)).Select(b => b.Id);
        var due = context.OutboxMessages.Where(m => m.State == MessageState.Waiting && m.DueAt < now && bookings.Contains(m.Subject));
        await due.Where(m => m.Channel == Channel.Print).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Dropped).SetProperty(m => m.DoneAt, m => m.DueAt).SetProperty(m => m.Problem, "Print"), cancellationToken);
        await due.Where(m => m.Channel != Channel.Call).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.DoneAt, m => m.DueAt).SetProperty(m => m.Attempts, 1), cancellationToken);
        await due.Where(m => m.Channel == Channel.Call && m.Occurrence < now).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.State, MessageState.Sent).SetProperty(m => m.DoneAt, m => m.DueAt)
                .SetProperty(m => m.Answer, CallAnswer.Yes).SetProperty(m => m.CalledBy, cast.Counsellor.Id),
            cancellationToken);
    }

    // What the acts before left in the context is older than what they wrote past it.
    void Go(DateTimeOffset at)
    {
        context.ChangeTracker.Clear();
        then.Now = at;
    }

    sealed class ClockOfThen : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
