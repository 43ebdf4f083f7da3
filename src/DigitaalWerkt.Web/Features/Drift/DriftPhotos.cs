using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>Says which files belong to a report: what belongs to none is removed.</summary>
public sealed class DriftPhotos(AppDbContext context) : IFileUse
{
    public async Task<IReadOnlyList<Guid>> NamedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await context.DriftPhotos.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
}
