using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>What is told of bookings, and of classes that change: put in the outbox in the transaction of the change, one message for each change.</summary>
public sealed class ClassMessages(AppDbContext context, Outbox<AppDbContext> outbox, TeamMessages team, ReachChannel channel, TimeProvider clock)
{
    static readonly TimeOnly Morning = new(7, 30);

    // Less is no time to call before somebody leaves for the class.
    static readonly TimeSpan TimeToCall = TimeSpan.FromHours(1);

    /// <summary>They have a seat, or a place on the waiting list: said now; with a seat also two days before and on the morning.</summary>
    public async Task BookedAsync(Booking booking, Attendee attendee, ClassSession session, CancellationToken cancellationToken) =>
        await outbox.AddAsync(await OfBookingAsync(booking, attendee, session, cancellationToken), cancellationToken);

    /// <summary>The same, not yet written: that happens together with the booking.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> OfBookingAsync(
        Booking booking, Attendee attendee, ClassSession session, CancellationToken cancellationToken)
    {
        if (booking.Origin == BookingOrigin.WalkIn)
        {
            return [];
        }
        var kind = booking.State == BookingState.Waiting ? MessageKinds.Waiting : MessageKinds.Confirmed;
        var hours = await HoursAsync([attendee], cancellationToken);
        return [Now(kind, booking, attendee, session), .. Reminders(booking, attendee, session, hours)];
    }

    /// <summary>How it stands once more, because somebody asked for it; asked for twice on a day it comes once.</summary>
    public Task ConfirmAgainAsync(Booking booking, Attendee attendee, ClassSession session, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var kind = booking.State switch
        {
            BookingState.Waiting => MessageKinds.Waiting,
            BookingState.Offered => MessageKinds.Offered,
            _ => MessageKinds.Confirmed,
        };
        var message = Make(kind, booking, attendee, session, now, BrusselsTime.DayOf(now).DayNumber);
        return outbox.AddAsync([message], cancellationToken);
    }

    /// <summary>A seat is held for somebody who waited.</summary>
    public Task OfferedAsync(Booking booking, Attendee attendee, ClassSession session, CancellationToken cancellationToken) =>
        outbox.AddAsync([Now(MessageKinds.Offered, booking, attendee, session)], cancellationToken);

    /// <summary>The booking was cancelled, or the offer ended.</summary>
    public async Task EndedAsync(Booking booking, ClassSession session, CancellationToken cancellationToken)
    {
        var kind = booking.State == BookingState.Expired ? MessageKinds.OfferEnded : MessageKinds.Cancelled;
        var attendee = await context.FindAttendeeAsync(booking.Id, cancellationToken);
        await outbox.AddAsync([Now(kind, booking, attendee, session)], cancellationToken);
    }

    /// <summary>
    /// Reminds somebody who is reached in another way from now on at the hours of that way. What is due already only goes that way.
    /// </summary>
    /// <param name="unsent">Messages that wait, held by the caller.</param>
    public async Task ReachChangedAsync(
        Person person, IReadOnlyCollection<(Booking Booking, ClassSession Session)> coming, IReadOnlyCollection<OutboxMessage> unsent,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ids = unsent.Where(m => MessageKinds.Reminders.Contains(m.Kind) && m.DueAt > now).Select(m => m.Id).ToList();
        await context.OutboxMessages.Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
        var attendee = Attendee.Of(person);
        var hours = await HoursAsync([attendee], cancellationToken);
        await outbox.AddAsync([.. coming.SelectMany(c => Reminders(c.Booking, attendee, c.Session, hours))], cancellationToken);
    }

    /// <summary>The session moved, or changed place, or doesn't go on: everybody who is booked or waits hears of it, and the staff who are concerned.</summary>
    /// <param name="formerTrainerId">Who gave it before the change.</param>
    public async Task SessionChangedAsync(ClassSession session, Guid? formerTrainerId, CancellationToken cancellationToken)
    {
        await team.SessionChangedAsync(session, formerTrainerId, cancellationToken);
        var live = context.Bookings.AsNoTracking().Where(b => b.SessionId == session.Id && b.State <= BookingState.Confirmed);
        var concerned = await context.WithAttendees(live).ToListAsync(cancellationToken);
        if (concerned.Count > 0)
        {
            var kind = session.State == SessionState.Cancelled ? MessageKinds.SessionCancelled : MessageKinds.SessionChanged;
            var hours = await HoursAsync(concerned.Select(c => c.Attendee), cancellationToken);
            await outbox.AddAsync(
                [
                    .. concerned.SelectMany(
                        c => Reminders(c.Booking, c.Attendee, session, hours).Prepend(Now(kind, c.Booking, c.Attendee, session))),
                ],
                cancellationToken);
        }
    }

    /// <param name="hours">When somebody can call those who have to be called.</param>
    IEnumerable<OutboxMessage> Reminders(Booking booking, Attendee attendee, ClassSession session, OfficeHours? hours)
    {
        var now = clock.GetUtcNow();
        return session.State == SessionState.Planned && booking.State == BookingState.Confirmed
            ? Moments(session, channel.Of(attendee.Reach) == Channel.Call ? hours : null)
                // Who books on the day before needs no reminder of two days before.
                .Where(moment => moment.DueAt > now)
                .Select(moment => Make(moment.Kind, booking, attendee, session, moment.DueAt))
            : [];
    }

    static IEnumerable<(DateTimeOffset DueAt, string Kind)> Moments(ClassSession session, OfficeHours? hours)
    {
        var twoDays = BrusselsTime.At(session.Day.AddDays(-2), session.Begins);
        var morning = BrusselsTime.At(session.Day, Morning);
        if (hours is null)
        {
            return [(twoDays, MessageKinds.TwoDaysBefore), (morning, MessageKinds.OnTheMorning)];
        }
        var call = (DueAt: hours.OnDayOrBefore(twoDays), MessageKinds.TwoDaysBefore);
        var today = (DueAt: hours.From(morning), MessageKinds.OnTheMorning);
        return today.DueAt + TimeToCall <= session.StartsAt ? [call, today] : [call];
    }

    async Task<OfficeHours?> HoursAsync(IEnumerable<Attendee> attendees, CancellationToken cancellationToken) =>
        attendees.Any(attendee => channel.Of(attendee.Reach) == Channel.Call)
            ? await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(clock.GetUtcNow()), cancellationToken)
            : null;

    OutboxMessage Now(string kind, Booking booking, Attendee attendee, ClassSession session) =>
        Make(kind, booking, attendee, session, clock.GetUtcNow(), session.Sequence);

    OutboxMessage Make(string kind, Booking booking, Attendee attendee, ClassSession session, DateTimeOffset dueAt, int edition = 0) =>
        new(kind, booking.Id, channel.Of(attendee.Reach), dueAt, session.StartsAt, clock.GetUtcNow(), edition, attendee.StaffMemberId)
        {
            PersonId = attendee.PersonId,
        };
}
