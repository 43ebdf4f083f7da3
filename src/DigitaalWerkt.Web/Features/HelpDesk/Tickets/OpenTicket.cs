using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>Opens a question, by whichever way it came.</summary>
public sealed class OpenTicket(AppDbContext context, TicketTransaction transaction, PersonRegistry people, AnswerClock answers, TimeProvider clock)
{
    /// <returns>The question, or the one that the same form opened before; null: that form asked something else before.</returns>
    /// <exception cref="BusyException">It took too long; nothing was kept.</exception>
    public Task<Ticket?> RunAsync(NewTicket asked, CancellationToken cancellationToken) =>
        transaction.RunAsync(() => WriteAsync(asked, cancellationToken), cancellationToken);

    /// <summary>The same inside the caller's transaction; the caller saves.</summary>
    /// <returns>The question, tracked, or the one that the same form opened before; null: that form asked something else before.</returns>
    public async Task<Ticket?> WriteAsync(NewTicket asked, CancellationToken cancellationToken)
    {
        var earlier = await context.Tickets.SingleOrDefaultAsync(t => t.RequestKey == asked.Key.Id, cancellationToken);
        if (earlier is not null)
        {
            return earlier.RequestContent == asked.Key.Content ? earlier : null;
        }
        var now = clock.GetUtcNow();
        var person = asked.Person is { } details
            ? (await people.FindOrAddAsync(details, asked.IsByThem, now, cancellationToken)).Id
            : await context.Tickets.Where(t => t.Id == asked.FollowsId).Select(t => t.PersonId).SingleOrDefaultAsync(cancellationToken);
        var due = await answers.DueAsync(now, cancellationToken);
        var ticket = Ticket.Ask(asked, person, ShortCode.New(), due, now);
        context.Tickets.Add(ticket);
        context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Asked, asked.MadeBy, now));
        if (asked.FollowsId is { } before)
        {
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Linked, asked.MadeBy, now) { OtherTicketId = before });
        }
        if (asked.Text is { } text)
        {
            context.TicketMessages.Add(new TicketMessage(ticket.Id, null, text, now));
        }
        Begin(ticket, asked, now);
        return ticket;
    }

    void Begin(Ticket ticket, NewTicket asked, DateTimeOffset now)
    {
        if (asked.StewardId is { } steward)
        {
            ticket.TakeBy(steward, now);
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Taken, steward, now));
        }
        if (asked.Minutes > 0)
        {
            ticket.Spend(asked.Minutes, now);
        }
        if (asked.IsDone)
        {
            ticket.Solve(asked.Result, now);
            context.TicketEvents.Add(new TicketEvent(ticket.Id, TicketEventKind.Solved, asked.StewardId, now));
        }
    }
}
