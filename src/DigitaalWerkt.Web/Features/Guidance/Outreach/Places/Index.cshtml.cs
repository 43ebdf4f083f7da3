using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Places;

/// <summary>The find-places of the own organisation.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<FindPlace> Places { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var house = User.OrganisationId;
        Places = await context.FindPlaces.AsNoTracking().Where(p => p.OrganisationId == house)
            .OrderBy(p => p.ArchivedAt != null).ThenBy(p => p.Name).ToListAsync(cancellationToken);
    }
}
