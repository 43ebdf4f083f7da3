using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places;

/// <summary>The lines of the places that are not archived.</summary>
public sealed class PlacePhrases(AppDbContext context) : IPhraseSource
{
    public int Order => 20;

    public async Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken) =>
        (await context.Locations.AsNoTracking().Where(l => l.ArchivedAt == null)
            .OrderBy(l => l.Name).ThenBy(l => l.Id).Select(l => new { l.Name, l.Directions, l.Equipment }).ToListAsync(cancellationToken))
        .SelectMany(place => UsedLine.In(place.Name, place.Directions, place.Equipment));
}
