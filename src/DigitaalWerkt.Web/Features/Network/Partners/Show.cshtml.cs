using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>One partner, with those of its people who said themselves that they may stand here.</summary>
[AllowAnonymous]
public sealed class ShowModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public Partner Shown { get; private set; } = null!;

    /// <summary>By name.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<StaffRole> Roles)> People { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Shown = (await context.Partners.AsNoTracking().Going().SingleOrDefaultAsync(p => p.Id == id, cancellationToken))!;
        if (Shown is null)
        {
            return NotFound();
        }
        if (Shown.OrganisationId is { } organisation)
        {
            var people = await context.StaffMembers.AsNoTracking()
                .Where(m => m.OrganisationId == organisation && m.DisabledAt == null && context.PartnerPeople.Any(p => p.MemberId == m.Id))
                .OrderBy(m => m.Name).ThenBy(m => m.Id).Select(m => new { m.Name, m.Roles }).ToListAsync(cancellationToken);
            People = [.. people.Select(one => (one.Name, one.Roles))];
        }
        return Page();
    }
}
