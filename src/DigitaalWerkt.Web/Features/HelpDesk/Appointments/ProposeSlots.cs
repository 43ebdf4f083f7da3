using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>A steward lets the person of a question choose among moments, by a link.</summary>
public sealed class ProposeSlots(
    AppDbContext context, AppointmentTransaction transaction, AppointmentMessages messages, ReachChannel channel, TimeProvider clock)
{
    /// <summary>Whether a link, or somebody who calls, gets to the person of a question.</summary>
    /// <param name="personId">Null: nobody said whose question it is.</param>
    public async Task<bool> CanReachAsync(Guid? personId, CancellationToken cancellationToken) =>
        await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancellationToken) is { } person
        && channel.Of(person) != Channel.Print;

    /// <exception cref="BusyException">It took too long; nothing was sent.</exception>
    public Task<ProposalOutcome> RunAsync(
        Guid ticketId, Guid steward, IReadOnlyCollection<DateTimeOffset> starts, RequestKey key, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async () =>
            {
                if (await context.SlotProposals.AsNoTracking().SingleOrDefaultAsync(p => p.RequestKey == key.Id, cancellationToken) is { } earlier)
                {
                    return earlier.RequestContent == key.Content ? ProposalOutcome.Sent : ProposalOutcome.UsedBefore;
                }
                var now = clock.GetUtcNow();
                var ticket = await context.LockTicketAsync(ticketId, cancellationToken);
                if (ticket is not { IsOpen: true } || ticket.State == TicketState.Planned)
                {
                    return ProposalOutcome.Closed;
                }
                if (!await CanReachAsync(ticket.PersonId, cancellationToken))
                {
                    return ProposalOutcome.Unreachable;
                }
                var proposal = SlotProposal.Of(ticketId, steward, starts, key, now);
                context.Add(proposal);
                ticket.Answer(steward, now);
                context.TicketEvents.Add(new TicketEvent(ticketId, TicketEventKind.Answered, steward, now));
                await context.SaveChangesAsync(cancellationToken);
                await messages.ProposedAsync(proposal, ticket.PersonId, cancellationToken);
                return ProposalOutcome.Sent;
            },
            cancellationToken);
}
