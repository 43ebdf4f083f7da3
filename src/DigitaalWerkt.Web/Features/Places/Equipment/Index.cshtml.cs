using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Equipment;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<EquipmentSet> Sets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Sets = await context.EquipmentSets.AsNoTracking().OrderBy(s => s.ArchivedAt != null).ThenBy(s => s.Name).ToListAsync(cancellationToken);
}
