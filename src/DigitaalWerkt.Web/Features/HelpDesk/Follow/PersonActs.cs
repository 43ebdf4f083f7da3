using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Follow;

/// <summary>What the person of a question does with it.</summary>
public sealed class PersonActs(AppDbContext context, TicketTransaction transaction, NoteReply reply, TimeProvider clock)
{
    /// <summary>
    /// Says something in it, or in the question of which it became a part; what had ended opens again, and the steward hears of it. The same
    /// words once more, with nothing said in between, are the same form sent twice.
    /// </summary>
    /// <returns>False: it ended too long ago, or it isn't there any more. Nothing was kept.</returns>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<bool> ReplyAsync(Guid ticketId, string text, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            if (await LockAsync(ticketId, cancellationToken) is not { } ticket || !ticket.TakesReply(now))
            {
                return false;
            }
            if (await reply.WasJustSaidAsync(ticket, text, cancellationToken))
            {
                return true;
            }
            context.TicketMessages.Add(new TicketMessage(ticket.Id, null, text, now));
            await reply.RunAsync(ticket, null, now, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Says that it is solved, and how that was. Done twice is done once; another face later counts instead.</summary>
    /// <param name="face">Null: they didn't say.</param>
    /// <param name="result">Null: they didn't say.</param>
    /// <returns>False: it isn't there any more, it ended otherwise, or there is an appointment about it that somebody has to call off first.</returns>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<bool> SolveAsync(Guid ticketId, TicketFace? face, TicketResult? result, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            if (await LockAsync(ticketId, cancellationToken) is not { } ticket || !(ticket.MayEnd || ticket.WasSolved))
            {
                return false;
            }
            var isNew = !ticket.WasSolved;
            var (seen, learned) = (face == ticket.Face ? null : face, result == ticket.Result ? null : result);
            if (isNew)
            {
                ticket.Solve(result, now);
                context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Solved, null, now));
            }
            else if ((seen, learned) is not (null, null))
            {
                context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Judged, null, now));
            }
            if (!isNew && learned is { } can)
            {
                ticket.Learn(can, now);
            }
            if (seen is { } judged)
            {
                ticket.Judge(judged, now);
            }
            return true;
        },
        cancellationToken);

    // Forgotten meanwhile: then there is nothing to do here any more.
    async Task<Ticket?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        await transaction.LockWholeAsync(id, cancellationToken) is { PersonId: not null } ticket ? ticket : null;
}
