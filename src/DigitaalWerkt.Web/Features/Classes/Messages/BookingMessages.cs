using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>What people are told about their booking: put in the outbox in the transaction of the booking, one message for one change.</summary>
public sealed class BookingMessages(AppDbContext context, Outbox<AppDbContext> outbox, TeamMessages team, ReachChannel channel, TimeProvider clock)
{
    static readonly TimeOnly Morning = new(7, 30);

    /// <summary>The person has a seat, or a place on the waiting list: said now; with a seat also two days before and on the morning.</summary>
    public async Task BookedAsync(Booking booking, Participant person, ClassSession session, CancellationToken cancellationToken)
    {
        if (booking.Origin != BookingOrigin.WalkIn)
        {
            var kind = booking.State == BookingState.Waiting ? MessageKinds.Waiting : MessageKinds.Confirmed;
            await outbox.AddAsync([Now(kind, booking, person, session), .. Reminders(booking, person, session)], cancellationToken);
        }
    }

    /// <summary>The confirmation once more, because somebody asked for it; asked for twice on a day it comes once.</summary>
    public Task ConfirmAgainAsync(Booking booking, Participant person, ClassSession session, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return outbox.AddAsync(
            [new(MessageKinds.Confirmed, booking.Id, channel.Of(person), now, session.StartsAt, now, BrusselsTime.DayOf(now).DayNumber)], cancellationToken);
    }

    /// <summary>A seat is held for somebody who waited.</summary>
    public Task OfferedAsync(Booking booking, Participant person, ClassSession session, CancellationToken cancellationToken) =>
        outbox.AddAsync([Now(MessageKinds.Offered, booking, person, session)], cancellationToken);

    /// <summary>The booking was cancelled, or the offer ended.</summary>
    public async Task EndedAsync(Booking booking, ClassSession session, CancellationToken cancellationToken)
    {
        var kind = booking.State == BookingState.Expired ? MessageKinds.OfferEnded : MessageKinds.Cancelled;
        await outbox.AddAsync([Now(kind, booking, await PersonAsync(booking, cancellationToken), session)], cancellationToken);
    }

    /// <summary>The session moved, or changed place or trainer, or doesn't go on: everybody who is booked or waits hears of it, and the staff who are concerned.</summary>
    /// <param name="formerTrainerId">Who gave it before the change.</param>
    public async Task SessionChangedAsync(ClassSession session, Guid? formerTrainerId, CancellationToken cancellationToken)
    {
        await team.SessionChangedAsync(session, formerTrainerId, cancellationToken);
        var concerned = await context.Bookings.AsNoTracking()
            .Where(b => b.SessionId == session.Id && b.State <= BookingState.Confirmed)
            .Join(context.Participants, b => b.ParticipantId, p => p.Id, (booking, person) => new { booking, person })
            .ToListAsync(cancellationToken);
        if (concerned.Count > 0)
        {
            var kind = session.State == SessionState.Cancelled ? MessageKinds.SessionCancelled : MessageKinds.SessionChanged;
            await outbox.AddAsync(
                [.. concerned.SelectMany(c => Reminders(c.booking, c.person, session).Prepend(Now(kind, c.booking, c.person, session)))], cancellationToken);
        }
    }

    // Who books on the day before needs no reminder of two days before.
    IEnumerable<OutboxMessage> Reminders(Booking booking, Participant person, ClassSession session)
    {
        var now = clock.GetUtcNow();
        return session.State == SessionState.Planned && booking.State == BookingState.Confirmed
            ? new[]
            {
                At(BrusselsTime.At(session.Day.AddDays(-2), session.Begins), MessageKinds.TwoDaysBefore),
                At(BrusselsTime.At(session.Day, Morning), MessageKinds.OnTheMorning),
            }.Where(reminder => reminder.DueAt > now)
            : [];

        OutboxMessage At(DateTimeOffset dueAt, string kind) => new(kind, booking.Id, channel.Of(person), dueAt, session.StartsAt, now);
    }

    OutboxMessage Now(string kind, Booking booking, Participant person, ClassSession session)
    {
        var now = clock.GetUtcNow();
        return new(kind, booking.Id, channel.Of(person), now, session.StartsAt, now, session.Sequence);
    }

    Task<Participant> PersonAsync(Booking booking, CancellationToken cancellationToken) =>
        context.Participants.AsNoTracking().SingleAsync(p => p.Id == booking.ParticipantId, cancellationToken);
}
