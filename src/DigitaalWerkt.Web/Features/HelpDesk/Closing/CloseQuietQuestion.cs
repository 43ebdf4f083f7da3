using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Closing;

/// <summary>
/// Ends what ends by itself. When a steward answered and the person says nothing, they are reminded, and later it closes with a word that
/// says how it opens again. What was solved closes when it can't be opened again.
/// </summary>
public sealed class CloseQuietQuestion(AppDbContext context, TicketTransaction transaction, TicketNews news, TimeProvider clock)
{
    /// <summary>The days at work before the reminder: a week, in which somebody tried what the steward wrote, or was away.</summary>
    public const int DaysUntilReminder = 5;

    /// <summary>The days at work between the reminder and the end: a week more, because many read their messages on one day of it.</summary>
    public const int DaysUntilEnd = 5;

    /// <summary>So many days at work are never less than these.</summary>
    static readonly TimeSpan Shortest = TimeSpan.FromDays(7);

    /// <summary>The questions with which something has to be done now, what is due longest first.</summary>
    public async Task<IReadOnlyList<Guid>> FindAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (quietSince, solvedBefore) = (now - Shortest, now - Ticket.Reopens);
        var quiet = await context.Tickets.Where(t => t.WaitsSince != null && (t.RemindedAt ?? t.WaitsSince) <= quietSince)
            .OrderBy(t => t.RemindedAt ?? t.WaitsSince).Select(t => new Quiet(t.Id, t.WaitsSince!.Value, t.RemindedAt))
            .Take(most).ToListAsync(cancellationToken);
        var solved = await context.Tickets.Where(t => t.State == TicketState.Solved && t.EndedAt <= solvedBefore)
            .OrderBy(t => t.EndedAt).Select(t => t.Id).Take(most).ToListAsync(cancellationToken);
        var hours = await HoursAsync(quiet.Select(one => one.Since), now, cancellationToken);
        return [.. quiet.Where(one => one.IsDue(hours, now)).Select(one => one.Id), .. solved];
    }

    /// <summary>Does it, unless something happened to the question meanwhile. Done twice it is done once.</summary>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    public Task RunAsync(Guid id, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var now = clock.GetUtcNow();
            if (await transaction.LockAsync(id, cancellationToken) is not { } ticket)
            {
                return false;
            }
            if (ticket.State == TicketState.Solved && !ticket.MayReopen(now))
            {
                Close(ticket, now);
            }
            else if (ticket.WaitsSince is { } since
                && new Quiet(id, since, ticket.RemindedAt).IsDue(await HoursAsync([since], now, cancellationToken), now))
            {
                await GoOnAsync(ticket, now, cancellationToken);
            }
            return true;
        },
        cancellationToken);

    async Task GoOnAsync(Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ticket.RemindedAt is null)
        {
            ticket.Remind(now);
            Happened(ticket, TicketEventKind.Reminded, now);
            await news.WaitsAsync(ticket, now, cancellationToken);
        }
        else
        {
            Close(ticket, now);
            await news.ClosedAsync(ticket, now, cancellationToken);
        }
    }

    void Close(Ticket ticket, DateTimeOffset now)
    {
        ticket.Close(now);
        Happened(ticket, TicketEventKind.ClosedByItself, now);
    }

    void Happened(Ticket ticket, TicketEventKind kind, DateTimeOffset now) =>
        context.TicketEvents.Add(new TicketEvent(ticket.Id, kind, null, now));

    Task<OfficeHours> HoursAsync(IEnumerable<DateTimeOffset> moments, DateTimeOffset now, CancellationToken cancellationToken) =>
        OfficeHours.ReadAsync(context, BrusselsTime.DayOf(moments.Append(now).Min()), cancellationToken);

    sealed record Quiet(Guid Id, DateTimeOffset Since, DateTimeOffset? RemindedAt)
    {
        /// <summary>Whether the next thing has to be done. Nobody gets such a message at night or on a Sunday.</summary>
        public bool IsDue(OfficeHours hours, DateTimeOffset now) => hours.From(now) == now
            && (RemindedAt is { } reminded ? AnswerClock.Due(hours, reminded, DaysUntilEnd) : AnswerClock.Due(hours, Since, DaysUntilReminder)) <= now;
    }
}
