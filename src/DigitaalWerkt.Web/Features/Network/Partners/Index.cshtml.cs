using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>The partners of the network, by name.</summary>
[AllowAnonymous]
public sealed class IndexModel(AppDbContext context, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Partners = await context.Partners.AsNoTracking().Going().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
}
