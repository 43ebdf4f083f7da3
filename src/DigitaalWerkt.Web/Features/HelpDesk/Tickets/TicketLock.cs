using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

static class TicketLock
{
    /// <summary>Holds a question until the transaction ends: whoever acts on it at the same moment waits, and then sees what became of it.</summary>
    /// <returns>Null when there is none.</returns>
    public static Task<Ticket?> LockTicketAsync(this AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        context.Tickets.FromSql($"select *, xmin from ticket where id = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
