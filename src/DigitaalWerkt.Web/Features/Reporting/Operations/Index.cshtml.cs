using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>The operations: the network reads all, a partner those in which it takes part.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<OperationRow> Rows { get; private set; } = [];

    /// <summary>Only the network makes and changes them: it answers for the figures.</summary>
    public bool MayChange => User.Has(StaffRole.NetworkCoordinator);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var (seen, own) = (context.OperationsSeenBy(User), MayChange ? (Guid?)null : User.OrganisationId);
        Rows = await seen.OrderByDescending(operation => operation.Until).ThenBy(operation => operation.Name)
            .Select(operation => new OperationRow(
                operation.Id, operation.Name, operation.Code, operation.From, operation.Until, operation.KeptUntil,
                context.Organisations.Where(o => operation.Organisations.Contains(o.Id)).OrderBy(o => o.Name)
                    .Select(o => o.Name).ToList(),
                context.EntryRecords.Count(r => r.OperationId == operation.Id && (own == null || r.OrganisationId == own))))
            .ToListAsync(cancellationToken);
    }
}
