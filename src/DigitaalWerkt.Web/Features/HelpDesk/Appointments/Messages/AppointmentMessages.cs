using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>What is told of appointments: put in the outbox in the transaction of the change, one message for each change.</summary>
public sealed class AppointmentMessages(AppDbContext context, Outbox<AppDbContext> outbox, ReachChannel channel, TimeProvider clock)
{
    /// <summary>It stands there: said now, and on the day before.</summary>
    public Task PlannedAsync(Appointment appointment, CancellationToken cancellationToken) =>
        TellAsync(AppointmentKind.Confirmed, appointment, true, cancellationToken);

    /// <summary>How it stands once more, because somebody asked for the same time; asked for twice on a day it comes once.</summary>
    public async Task ConfirmAgainAsync(Appointment appointment, CancellationToken cancellationToken)
    {
        // Nobody, when they were erased just now.
        if (await PersonAsync(appointment.PersonId, cancellationToken) is { } person)
        {
            var now = clock.GetUtcNow();
            await outbox.AddAsync([Make(AppointmentKind.Confirmed, appointment, person, now, BrusselsTime.DayOf(now).DayNumber)], cancellationToken);
        }
    }

    /// <summary>It is at another moment or place: said now, and on the day before that.</summary>
    public Task MovedAsync(Appointment appointment, CancellationToken cancellationToken) =>
        TellAsync(AppointmentKind.Moved, appointment, true, cancellationToken);

    public Task CancelledAsync(Appointment appointment, CancellationToken cancellationToken) => TellAsync(
        appointment.IsCalledOff ? AppointmentKind.CalledOff : AppointmentKind.Cancelled, appointment, false, cancellationToken);

    /// <summary>A steward lets the person choose.</summary>
    public async Task ProposedAsync(SlotProposal proposal, Guid? personId, CancellationToken cancellationToken)
    {
        if (await PersonAsync(personId, cancellationToken) is { } person)
        {
            var now = clock.GetUtcNow();
            await outbox.AddAsync(
                [new(ProposalMessageKind.KindName, proposal.Id, channel.Of(person), now, proposal.Starts[^1], now) { PersonId = person.Id }], cancellationToken);
        }
    }

    /// <summary>Reminds somebody who is reached in another way from now on at the hours of that way.</summary>
    /// <param name="person">As they will be.</param>
    public async Task ReachChangedAsync(Person person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var coming = await context.Appointments.AsNoTracking()
            .Where(a => a.PersonId == person.Id && a.State == AppointmentState.Planned && a.StartsAt > now).ToListAsync(cancellationToken);
        var unsent = await outbox.HoldUnsentAsync(person.Id, now, cancellationToken);
        var late = unsent.Where(m => m.Kind == AppointmentKind.DayBefore && m.DueAt > now).Select(m => m.Id).ToList();
        await context.OutboxMessages.Where(m => late.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
        foreach (var appointment in coming)
        {
            await outbox.AddAsync(await ReminderAsync(appointment, person, cancellationToken), cancellationToken);
        }
    }

    async Task TellAsync(string kind, Appointment appointment, bool reminds, CancellationToken cancellationToken)
    {
        if (await PersonAsync(appointment.PersonId, cancellationToken) is { } person)
        {
            var now = clock.GetUtcNow();
            await outbox.AddAsync(
                [
                    Make(kind, appointment, person, now, appointment.Sequence),
                    .. reminds ? await ReminderAsync(appointment, person, cancellationToken) : [],
                ],
                cancellationToken);
        }
    }

    async Task<IReadOnlyList<OutboxMessage>> ReminderAsync(Appointment appointment, Person person, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = BrusselsTime.At(BrusselsTime.DayOf(appointment.StartsAt).AddDays(-1), BrusselsTime.TimeOf(appointment.StartsAt));
        var due = channel.Of(person) == Channel.Call
            ? (await OfficeHours.ReadAsync(context, BrusselsTime.DayOf(now), cancellationToken)).OnDayOrBefore(before)
            : before;
        // Whoever makes an appointment for tomorrow needs no reminder of today.
        return due > now ? [Make(AppointmentKind.DayBefore, appointment, person, due)] : [];
    }

    OutboxMessage Make(string kind, Appointment appointment, Person person, DateTimeOffset dueAt, int edition = 0) =>
        new(kind, appointment.Id, channel.Of(person), dueAt, appointment.StartsAt, clock.GetUtcNow(), edition) { PersonId = person.Id };

    async Task<Person?> PersonAsync(Guid? id, CancellationToken cancellationToken) =>
        id is null ? null : await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
}
