using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>The lines of the initiatives that are not archived.</summary>
public sealed class InitiativePhrases(AppDbContext context) : IPhraseSource
{
    public int Order => 30;

    public async Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken) =>
        (await context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null).OrderBy(i => i.Name).ThenBy(i => i.Id)
            .Select(i => new { i.Name, i.Summary, i.Cost, i.Access, i.Hours, i.Languages }).ToListAsync(cancellationToken))
        .SelectMany(i => UsedLine.In(i.Name, i.Summary, i.Cost, i.Access, i.Hours, i.Languages));
}
