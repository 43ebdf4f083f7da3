using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>
/// Takes a person and all words out of their questions. What is open ends, because nobody is left to answer. That there was a question, about
/// what and how long it took, stays: it is counted.
/// </summary>
public sealed class ForgetTickets(AppDbContext context, TicketTransaction transaction, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <summary>Done twice is done once.</summary>
    /// <param name="learnerId">Only what was asked with this card in hand; null: everything.</param>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task RunAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var tickets = await context.Tickets
                .FromSql($"select *, xmin from ticket where person_id = {personId} order by id for update")
                .Where(t => learnerId == null || t.LearnerId == learnerId)
                .ToListAsync(cancellationToken);
            var ids = tickets.ConvertAll(t => t.Id);
            foreach (var ticket in tickets.Where(t => t.IsOpen))
            {
                ticket.Close(now);
                context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Closed, null, now));
            }
            await context.SaveChangesAsync(cancellationToken);
            await context.Tickets.Where(t => ids.Contains(t.Id)).ExecuteUpdateAsync(
                change => change.SetProperty(t => t.PersonId, (Guid?)null).SetProperty(t => t.LearnerId, (Guid?)null)
                    .SetProperty(t => t.Phone, (string?)null),
                cancellationToken);
            await context.TicketMessages.Where(m => ids.Contains(m.TicketId)).ExecuteDeleteAsync(cancellationToken);
            await context.TicketNotes.Where(n => ids.Contains(n.TicketId)).ExecuteDeleteAsync(cancellationToken);
            await context.IncomingMails.Where(m => ids.Contains(m.TicketId!.Value)).ExecuteDeleteAsync(cancellationToken);
            await context.TicketFiles.Where(f => ids.Contains(f.TicketId)).ExecuteDeleteAsync(cancellationToken);
            await context.TicketDrafts.Where(d => ids.Contains(d.TicketId)).ExecuteDeleteAsync(cancellationToken);
            await context.TicketEvents.Where(e => ids.Contains(e.TicketId))
                .ExecuteUpdateAsync(change => change.SetProperty(e => e.Reason, (string?)null), cancellationToken);
            await outbox.ForgetAsync(personId, ids, now, cancellationToken);
            context.ChangeTracker.Clear();
            return ids.Count;
        },
        cancellationToken);
}
