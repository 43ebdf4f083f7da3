using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Opens the rows behind a frozen report. That somebody did is written in the log before they see any.</summary>
/// <remarks>
/// It is written at a GET, as with whoever looks at a path: the line is about the reading itself. Behind a button one would read them
/// once more from the history of the browser without a line. Nothing that anybody keeps or counts changes by it.
/// </remarks>
public sealed class OpenRows(AppDbContext context, ReadFrozen frozen, TimeProvider clock)
{
    /// <returns>Null: there is no such report.</returns>
    public async Task<FrozenReport?> RunAsync(Guid id, ClaimsPrincipal network, CancellationToken cancellationToken)
    {
        var edition = await frozen.FindAsync(id, cancellationToken);
        if (edition is not null)
        {
            context.Add(new AuditEntry(StaffAct.FigureRowsOpened, network.StaffMemberId, id, network.OrganisationId, clock.GetUtcNow()));
            await context.SaveChangesAsync(cancellationToken);
        }
        return edition;
    }
}
