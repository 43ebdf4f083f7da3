using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>Calls an appointment off, or says what became of it.</summary>
public sealed class EndAppointment(
    AppDbContext context, AppointmentTransaction transaction, SharedAgenda agenda, AnswerClock answers, AppointmentMessages messages,
    TicketNews news, TimeProvider clock)
{
    /// <summary>Gives the time back; the question waits for an answer again. Pressed twice is cancelled once.</summary>
    /// <param name="cancelledBy">The staff member; null: the person, by the link or through somebody who calls.</param>
    /// <param name="byDesk">The desk calls it off; otherwise the person asked for it.</param>
    /// <returns>False when it had begun already, or had ended otherwise.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> CancelAsync(Guid id, Guid? cancelledBy, bool byDesk, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var appointment = await transaction.LockAsync(id, cancellationToken);
            if (appointment?.IsComing(now) != true)
            {
                return appointment?.State == AppointmentState.Cancelled;
            }
            appointment.Cancel(byDesk, now);
            await agenda.WriteAsync(appointment.ToOccupant(), appointment.Occupations(), cancellationToken);
            var ticket = await UnplanAsync(appointment, cancelledBy, now, cancellationToken);
            if (ticket is not null && ticket.FirstAnsweredAt == appointment.CreatedAt)
            {
                ticket.WasNotMet(await context.TicketMessages.Where(m => m.TicketId == ticket.Id && m.StaffMemberId != null)
                    .MinAsync(m => (DateTimeOffset?)m.At, cancellationToken));
            }
            await context.SaveChangesAsync(cancellationToken);
            await messages.CancelledAsync(appointment, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>
    /// Whether they came, said at the desk from the begin on. Said once more it changes nothing of the question but that it may be solved.
    /// </summary>
    /// <param name="solves">
    /// The question is solved with it, unless another appointment about it is still planned; the person hears of it, and says how it was.
    /// </param>
    /// <param name="result">What the person can do now; null: nobody said.</param>
    /// <returns>False when it can't be said: it hasn't begun, or was cancelled.</returns>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task<bool> JudgeAsync(Guid id, bool came, bool solves, TicketResult? result, Guid steward, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var appointment = await transaction.LockAsync(id, cancellationToken);
            if (appointment?.MayBeJudged(now) != true)
            {
                return false;
            }
            var wasPlanned = appointment.IsPlanned;
            appointment.Judge(came, now);
            // What was judged before stands in the way of nothing: the question may have a new appointment.
            var ticket = wasPlanned
                ? await UnplanAsync(appointment, steward, now, cancellationToken)
                : await context.LockTicketAsync(appointment.TicketId, cancellationToken);
            if (solves && ticket is not null && !await HasOtherAsync(appointment, cancellationToken))
            {
                await SolveAsync(ticket, result, steward, now, cancellationToken);
            }
            return true;
        },
        cancellationToken);

    Task<bool> HasOtherAsync(Appointment appointment, CancellationToken cancellationToken) => context.Appointments.AnyAsync(
        a => a.TicketId == appointment.TicketId && a.Id != appointment.Id && a.State == AppointmentState.Planned, cancellationToken);

    async Task SolveAsync(Ticket ticket, TicketResult? result, Guid steward, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ticket.IsOpen)
        {
            ticket.Solve(result, now);
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Solved, steward, now));
            await news.SolvedAsync(ticket, now, cancellationToken);
        }
        else if (ticket.WasSolved && result is { } can && can != ticket.Result)
        {
            ticket.Learn(can, now);
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Judged, steward, now));
        }
    }

    async Task<Ticket?> UnplanAsync(Appointment appointment, Guid? by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var ticket = await context.LockTicketAsync(appointment.TicketId, cancellationToken);
        if (ticket is { State: TicketState.Planned })
        {
            ticket.Unplan(await answers.DueAsync(now, cancellationToken), now);
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Unplanned, by, now));
        }
        return ticket;
    }
}
