using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>The transaction of everything that happens to whoever walks in.</summary>
public sealed class WalkInTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [WalkInVisit.OncePerNumber, WalkInVisit.OncePerRequest, Ticket.CodeUnique, Ticket.OncePerRequest];
}
