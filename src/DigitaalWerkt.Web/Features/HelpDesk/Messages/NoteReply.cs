using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>What follows when the person says something in a question, on its page, with a photo or by e-mail.</summary>
public sealed class NoteReply(AppDbContext context, AnswerClock answers, TicketNews news)
{
    /// <summary>
    /// Whether the person said these words last, with nothing said since: the same form sent twice, or an e-mail that came by two ways. Inside
    /// the transaction of what is said.
    /// </summary>
    public async Task<bool> WasJustSaidAsync(Ticket ticket, string text, CancellationToken cancellationToken)
    {
        var last = await context.TicketMessages.AsNoTracking().Where(m => m.TicketId == ticket.Id)
            .OrderByDescending(m => m.At).ThenByDescending(m => m.Id).FirstOrDefaultAsync(cancellationToken);
        return ticket.IsOpen && last is { StaffMemberId: null } && last.Text == text;
    }

    /// <summary>What had ended opens again, the clock runs, and the steward hears of it. Inside the transaction of what was said.</summary>
    /// <param name="ticket">One that <see cref="Ticket.TakesReply"/>.</param>
    /// <param name="kind">What they did.</param>
    /// <param name="actor">The staff member who brings what the person said; null: the person.</param>
    public async Task RunAsync(Ticket ticket, Guid? actor, DateTimeOffset now, CancellationToken cancellationToken, TicketEventKind kind = TicketEventKind.Replied)
    {
        if (!ticket.IsOpen)
        {
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Reopened, actor, now));
        }
        ticket.Reply(await answers.DueAsync(now, cancellationToken), now);
        context.TicketEvents.Add(new TicketEvent(ticket.Id, kind, actor, now));
        await news.RepliedAsync(ticket, now, cancellationToken);
    }
}
