using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Archive;

/// <summary>The newsletter and what was sent of it, for search engines.</summary>
public sealed class NewsPages(AppDbContext context) : IPublicPages
{
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        var numbers = await context.NewsIssues.Where(i => i.Number != null && i.SendingSince != null).OrderBy(i => i.Number).Select(i => i.Number!.Value)
            .ToListAsync(cancellationToken);
        return [NewsLinks.All, .. numbers.Select(NewsLinks.Issue)];
    }
}
