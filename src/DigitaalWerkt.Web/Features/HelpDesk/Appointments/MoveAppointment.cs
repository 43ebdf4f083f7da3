using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>Gives an appointment another moment, never without one in between. With the same steward, when they are free then.</summary>
public sealed class MoveAppointment(
    AppDbContext context, AppointmentTransaction transaction, ChooseSlot choose, FreeSlots free, SharedAgenda agenda,
    AppointmentMessages messages, TimeProvider clock)
{
    /// <param name="movedBy">The staff member; null: the person.</param>
    /// <param name="within">What whoever asks may choose from; null: everything that is still to come.</param>
    /// <exception cref="BusyException">It took too long; nothing was moved.</exception>
    public async Task<AppointmentAnswer> RunAsync(
        Guid id, DateTimeOffset startsAt, Guid locationId, Guid? movedBy, CancellationToken cancellationToken, SlotQuestion? within = null)
    {
        var answer = await transaction.PlanAsync(
            () => MoveAsync(id, startsAt, locationId, movedBy, within, cancellationToken),
            refusal => Task.FromResult(new AppointmentAnswer(refusal.IsClash() ? AppointmentOutcome.Taken : AppointmentOutcome.PersonTaken)),
            cancellationToken);
        return answer.Outcome is AppointmentOutcome.Taken or AppointmentOutcome.PersonTaken
            ? answer with { Nearest = await NearestAsync(id, startsAt, locationId, within, cancellationToken) }
            : answer;
    }

    Task<IReadOnlyList<FreeSlot>> NearestAsync(
        Guid id, DateTimeOffset startsAt, Guid locationId, SlotQuestion? within, CancellationToken cancellationToken)
    {
        var asked = within ?? free.ForVisitor(locationId) with { After = clock.GetUtcNow() };
        return free.NearestAsync(asked with { Instead = id }, startsAt, cancellationToken);
    }

    async Task<AppointmentAnswer> MoveAsync(
        Guid id, DateTimeOffset startsAt, Guid locationId, Guid? movedBy, SlotQuestion? within, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var appointment = await transaction.LockAsync(id, cancellationToken);
        if (appointment?.IsComing(now) != true)
        {
            return new(AppointmentOutcome.Closed, appointment);
        }
        if (appointment.StartsAt == startsAt && await context.Rooms.AnyAsync(
            r => r.Id == appointment.RoomId && r.LocationId == locationId, cancellationToken))
        {
            // Sent twice is moved once.
            return new(AppointmentOutcome.Again, appointment);
        }
        var slot = startsAt <= now || within?.Covers(startsAt) == false
            ? null
            : await choose.FindAsync(startsAt, locationId, null, appointment.StewardId, id, cancellationToken);
        if (slot is null)
        {
            return new(AppointmentOutcome.Taken, appointment);
        }
        if (appointment.PersonId is { } person && await context.Appointments.AnyAsync(
            a => a.Id != id && a.PersonId == person && a.State == AppointmentState.Planned && a.StartsAt < slot.EndsAt && slot.StartsAt < a.EndsAt,
            cancellationToken))
        {
            return new(AppointmentOutcome.PersonTaken, appointment);
        }
        appointment.MoveTo(slot, now);
        await agenda.WriteAsync(appointment.ToOccupant(), appointment.Occupations(), cancellationToken);
        if (await context.LockTicketAsync(appointment.TicketId, cancellationToken) is { IsOpen: true } ticket)
        {
            ticket.Plan(appointment.StewardId, now);
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Moved, movedBy, now));
        }
        await context.SaveChangesAsync(cancellationToken);
        await messages.MovedAsync(appointment, cancellationToken);
        return new(AppointmentOutcome.Planned, appointment);
    }
}
