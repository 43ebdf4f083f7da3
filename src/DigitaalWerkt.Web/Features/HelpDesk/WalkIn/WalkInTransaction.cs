using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>The transaction of everything that happens to whoever walks in.</summary>
public sealed class WalkInTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    readonly AppDbContext context = context;

    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [WalkInVisit.OncePerNumber, WalkInVisit.OncePerRequest, Ticket.CodeUnique, Ticket.OncePerRequest, Ticket.OfPerson, Person.KeyUnique];

    /// <summary>Holds a place until the transaction ends, so that what is counted there is counted by one at a time.</summary>
    /// <returns>Null when there is none, or not any more.</returns>
    public Task<Location?> LockPlaceAsync(Guid id, CancellationToken cancellationToken) =>
        context.Locations.FromSql($"select *, xmin from location where id = {id} and archived_at is null for no key update")
            .AsNoTracking().SingleOrDefaultAsync(cancellationToken);
}
