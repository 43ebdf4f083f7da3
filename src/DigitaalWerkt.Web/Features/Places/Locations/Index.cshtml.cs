using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Locations;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<LocationRow> Locations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Locations = await context.Locations.OrderBy(l => l.ArchivedAt != null).ThenBy(l => l.Name)
            .Select(l => new LocationRow(
                l.Id, l.Name, l.Street, l.Postcode, l.Town, l.Neighbourhood, l.ArchivedAt != null,
                context.Rooms.Count(r => r.LocationId == l.Id && r.ArchivedAt == null)))
            .ToListAsync(cancellationToken);

    public sealed record LocationRow(
        Guid Id, string Name, string Street, string Postcode, string Town, string Neighbourhood, bool IsArchived, int Rooms);
}
