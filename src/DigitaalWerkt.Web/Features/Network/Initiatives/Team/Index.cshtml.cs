using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Team;

/// <summary>All initiatives, what was checked longest ago first; a coordinator changes those that are theirs to keep.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public IReadOnlyList<KeptRow> Rows { get; private set; } = [];

    /// <summary>How many rows of a table were written a moment ago.</summary>
    [BindProperty(Name = "ingevoerd", SupportsGet = true)]
    public int? Written { get; set; }

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await context.Initiatives.AsNoTracking()
            .OrderBy(i => i.ArchivedAt != null).ThenBy(i => i.CheckedOn).ThenBy(i => i.Name).ThenBy(i => i.Id)
            .Select(i => new { Initiative = i, Keeper = context.Organisations.Where(o => o.Id == i.OrganisationId).Select(o => o.Name).SingleOrDefault() })
            .ToListAsync(cancellationToken);
        Rows = [.. rows.Select(row => new KeptRow(row.Initiative, row.Keeper, row.Initiative.IsKeptBy(User)))];
    }

    /// <param name="Initiative">The row.</param>
    /// <param name="Keeper">The organisation that keeps it; null: the network.</param>
    /// <param name="IsKept">Whether the coordinator who looks keeps it.</param>
    public sealed record KeptRow(Initiative Initiative, string? Keeper, bool IsKept);
}
