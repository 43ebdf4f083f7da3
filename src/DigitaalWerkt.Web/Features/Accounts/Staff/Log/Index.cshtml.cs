using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>What happened: in the own organisation, or for a coordinator of the network what the network did.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, LogRows rows, AuditWords words) : PageModel
{
    public const int Shown = 200;

    public AuditWords Words => words;

    public IReadOnlyList<LogRow> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Entries = await rows.ReadAsync(
            Mine.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Shown), cancellationToken);

    IQueryable<AuditEntry> Mine
    {
        get
        {
            var (own, network) = (User.OrganisationId, AccountActs.OfNetwork);
            return User.Has(StaffRole.NetworkCoordinator)
                ? context.AuditEntries.Where(entry => network.Contains(entry.Act))
                : context.AuditEntries.Where(entry => entry.OrganisationId == own);
        }
    }
}
