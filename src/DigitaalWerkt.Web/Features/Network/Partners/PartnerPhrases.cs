using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>The lines of the partners that visitors find.</summary>
public sealed class PartnerPhrases(AppDbContext context) : IPhraseSource
{
    public int Order => 35;

    public async Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken) =>
        (await context.Partners.Going().OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { p.Name, p.Summary, p.Audience, p.Hours, p.Languages }).ToListAsync(cancellationToken))
        .SelectMany(p => UsedLine.In(p.Name, p.Summary, p.Audience, p.Hours, p.Languages));
}
