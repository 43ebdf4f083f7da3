using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>The transaction of everything that has to do with a question.</summary>
public sealed class TicketTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [Ticket.CodeUnique, Ticket.OncePerRequest, Ticket.OfPerson, Person.KeyUnique];

    /// <inheritdoc cref="TicketLock.LockTicketAsync" />
    public Task<Ticket?> LockAsync(Guid id, CancellationToken cancellationToken) => context.LockTicketAsync(id, cancellationToken);

    /// <summary>The same for the question of which it became a part, or itself: where a reply of the person goes.</summary>
    /// <inheritdoc cref="LockAsync" path="/returns" />
    public async Task<Ticket?> LockWholeAsync(Guid id, CancellationToken cancellationToken)
    {
        var whole = await context.Tickets.Where(t => t.Id == id).Select(t => t.MergedIntoId ?? t.Id).SingleOrDefaultAsync(cancellationToken);
        var ticket = await LockAsync(whole, cancellationToken);
        // Somebody may have made it a part, or taken it apart, while we waited.
        return ticket is null || (ticket.MergedIntoId is null && await IsPartAsync(id, whole, cancellationToken))
            ? ticket
            : await LockWholeAsync(id, cancellationToken);
    }

    /// <summary>Holds two questions, always in the same order, so that two who do so never wait for each other.</summary>
    public async Task<(Ticket? One, Ticket? Other)> LockBothAsync(Guid one, Guid other, CancellationToken cancellationToken)
    {
        var both = await context.Tickets
            .FromSql($"select *, xmin from ticket where id in ({one}, {other}) order by id for update").ToListAsync(cancellationToken);
        return (both.Find(t => t.Id == one), both.Find(t => t.Id == other));
    }

    Task<bool> IsPartAsync(Guid id, Guid whole, CancellationToken cancellationToken) =>
        context.Tickets.AnyAsync(t => t.Id == id && (t.MergedIntoId ?? t.Id) == whole, cancellationToken);
}
