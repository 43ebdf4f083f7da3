using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Keep;

/// <summary>All partners, what was checked longest ago first; a coordinator changes those that are theirs to keep.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public IReadOnlyList<KeptRow> Rows { get; private set; } = [];

    /// <summary>How many rows of a table were written a moment ago.</summary>
    [BindProperty(Name = "ingevoerd", SupportsGet = true)]
    public int? Written { get; set; }

    public DateOnly Today => clock.Today();

    /// <summary>The network makes a page for whomever; a partner one for itself, when it has none.</summary>
    public bool MayMake => User.Has(StaffRole.NetworkCoordinator) || Rows.All(row => row.Partner.OrganisationId != User.OrganisationId);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var rows = await context.Partners.AsNoTracking()
            .OrderBy(p => p.ArchivedAt != null).ThenBy(p => p.CheckedOn).ThenBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { Partner = p, Keeper = context.Organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).SingleOrDefault() })
            .ToListAsync(cancellationToken);
        Rows = [.. rows.Select(row => new KeptRow(row.Partner, row.Keeper, row.Partner.IsKeptBy(User)))];
    }

    /// <param name="Partner">The row.</param>
    /// <param name="Keeper">The organisation that keeps it; null: the network.</param>
    /// <param name="IsKept">Whether the coordinator who looks keeps it.</param>
    public sealed record KeptRow(Partner Partner, string? Keeper, bool IsKept);
}
