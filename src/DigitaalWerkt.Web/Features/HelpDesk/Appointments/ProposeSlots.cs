using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>A steward lets the person of a question choose among moments, by a link.</summary>
public sealed class ProposeSlots(AppDbContext context, AppointmentTransaction transaction, AppointmentMessages messages, TimeProvider clock)
{
    /// <returns>Whether they were sent, now or by this very form before; false: the question has ended or has an appointment; null: this form proposed others before.</returns>
    /// <exception cref="BusyException">It took too long; nothing was sent.</exception>
    public Task<bool?> RunAsync(
        Guid ticketId, Guid steward, IReadOnlyCollection<DateTimeOffset> starts, RequestKey key, CancellationToken cancellationToken) =>
        transaction.RunAsync<bool?>(
            async () =>
            {
                if (await context.SlotProposals.AsNoTracking().SingleOrDefaultAsync(p => p.RequestKey == key.Id, cancellationToken) is { } earlier)
                {
                    return earlier.RequestContent == key.Content ? true : null;
                }
                var now = clock.GetUtcNow();
                var ticket = await transaction.LockTicketAsync(ticketId, cancellationToken);
                if (ticket is not { IsOpen: true } || ticket.State == TicketState.Planned)
                {
                    return false;
                }
                var proposal = SlotProposal.Of(ticketId, steward, starts, key, now);
                context.Add(proposal);
                ticket.Answer(steward, now);
                context.TicketEvents.Add(new TicketEvent(ticketId, TicketEventKind.Answered, steward, now));
                await context.SaveChangesAsync(cancellationToken);
                await messages.ProposedAsync(proposal, ticket.PersonId, cancellationToken);
                return true;
            },
            cancellationToken);
}
