using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>What follows when the person says something in a question, on its page, with a photo or by e-mail.</summary>
public sealed class NoteReply(AppDbContext context, AnswerClock answers, TicketNews news)
{
    /// <summary>What had ended opens again, the clock runs, and the steward hears of it. Inside the transaction of what was said.</summary>
    /// <param name="ticket">One that <see cref="Ticket.TakesReply"/>.</param>
    /// <param name="actor">The staff member who brings what the person said; null: the person.</param>
    public async Task RunAsync(Ticket ticket, Guid? actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!ticket.IsOpen)
        {
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Reopened, actor, now));
        }
        ticket.Reply(await answers.DueAsync(now, cancellationToken), now);
        context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Replied, actor, now));
        await news.RepliedAsync(ticket, now, cancellationToken);
    }
}
