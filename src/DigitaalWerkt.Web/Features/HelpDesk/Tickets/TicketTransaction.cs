using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>The transaction of everything that has to do with a question.</summary>
public sealed class TicketTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } = [Ticket.CodeUnique, Ticket.OncePerRequest, Person.KeyUnique];

    /// <summary>Holds a question until the transaction ends: whoever acts on it at the same moment waits, and then sees what became of it.</summary>
    /// <returns>Null when there is none.</returns>
    public Task<Ticket?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context.Tickets.FromSql($"select *, xmin from ticket where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
