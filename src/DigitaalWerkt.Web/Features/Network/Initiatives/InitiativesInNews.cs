using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>Offers the initiatives that go on to the newsletter, those that were checked last first.</summary>
public sealed class InitiativesInNews(AppDbContext context, Texts texts, TimeProvider clock) : INewsSource
{
    public string Name => "initiatives";

    public string Heading => texts.Dutch("Network", "Network_News");

    public async Task<IReadOnlyList<NewsItem>> OfferAsync(int most, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var initiatives = await context.Initiatives.Where(i => i.ArchivedAt == null && (i.ValidUntil == null || i.ValidUntil >= today))
            .OrderByDescending(i => i.CheckedOn).ThenBy(i => i.Name).Take(most)
            .Select(i => new { i.Id, i.Name, i.OfferedBy, i.Summary }).ToListAsync(cancellationToken);
        return [.. initiatives.Select(i => new NewsItem(i.Id, i.Name, $"{i.Summary} ({i.OfferedBy})", InitiativeLinks.Initiative(i.Id)))];
    }
}
