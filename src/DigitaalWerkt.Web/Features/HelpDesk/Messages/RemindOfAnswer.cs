using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>
/// Reminds of a question on which an answer has to come: on the working day before, whoever has it; when it is late, the coordinator. The
/// clock that stands still has no such moment, and so nobody is reminded of it.
/// </summary>
public sealed class RemindOfAnswer(AppDbContext context, TicketTransaction transaction, AnswerClock answers, TicketNews news, TimeProvider clock)
{
    /// <summary>The questions of which somebody has yet to be reminded, the most urgent first.</summary>
    public async Task<IReadOnlyList<Guid>> FindAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var soon = await SoonAsync(now, cancellationToken);
        var told = context.OutboxMessages;
        // Where nobody is to be told, a question would come back each time and keep the others out.
        var (stewards, coordinators) = (context.FindStewards(), context.FindCoordinators());
        return await context.Tickets
            .Where(t => t.AnswerDueAt != null && t.AnswerDueAt <= soon && (t.AnswerDueAt <= now ? coordinators.Any() : stewards.Any())
                && !told.Any(m => m.Subject == t.Id && m.Occurrence == t.AnswerDueAt
                    && m.Kind == (t.AnswerDueAt <= now ? TicketKinds.Overdue : TicketKinds.Due)))
            .OrderBy(t => t.AnswerDueAt).Select(t => t.Id).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Tells it, unless it was answered meanwhile. Done twice it is told once.</summary>
    /// <exception cref="BusyException">It took too long; nobody was told.</exception>
    public Task RunAsync(Guid id, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            var ticket = await transaction.LockAsync(id, cancellationToken);
            if (ticket?.AnswerDueAt <= now)
            {
                await news.OverdueAsync(ticket, now, cancellationToken);
            }
            else if (ticket?.AnswerDueAt <= await SoonAsync(now, cancellationToken))
            {
                await news.DueAsync(ticket, now, cancellationToken);
            }
            return true;
        },
        cancellationToken);

    Task<DateTimeOffset> SoonAsync(DateTimeOffset now, CancellationToken cancellationToken) => answers.DueAsync(now, cancellationToken, days: 1);
}
