using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>Offers the coming group classes to the newsletter, the first one first.</summary>
public sealed class SessionsInNews(AppDbContext context, Texts texts, TimeProvider clock) : INewsSource
{
    public string Name => "classes";

    public string Heading => texts.Dutch("Classes", "Class_News");

    public async Task<IReadOnlyList<NewsItem>> OfferAsync(int most, CancellationToken cancellationToken)
    {
        var sessions = await context.ShownSessions().ThatCome(clock.GetUtcNow()).OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(most)
            .ToListAsync(cancellationToken);
        return [.. sessions.Select(s => new NewsItem(s.Session.Id, s.Plan.Title, $"{s.ShortWhen}, {s.Location.Name}. {s.Plan.Summary}", ClassLinks.Session(s.Session.Id)))];
    }
}
