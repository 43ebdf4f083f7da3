using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>Offers the coming events to the newsletter, the first one first.</summary>
public sealed class EventsInNews(AppDbContext context, Texts texts, TimeProvider clock) : INewsSource
{
    public string Name => "events";

    public string Heading => texts.Dutch("Classes", "Event_News");

    public async Task<IReadOnlyList<NewsItem>> OfferAsync(int most, CancellationToken cancellationToken)
    {
        var events = await context.ShownSessions().ThatCome(clock.GetUtcNow(), Audience.Network)
            .OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(most).ToListAsync(cancellationToken);
        return events.ConvertAll(s => new NewsItem(s.Session.Id, s.Plan.Title, $"{s.ShortWhen}, {s.Location.Name}. {s.Plan.Summary}", s.Page));
    }
}
