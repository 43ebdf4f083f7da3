using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Offers public signals that have an answer to the newsletter, the last answer first.</summary>
public sealed class AnsweredSignals(AppDbContext context, Texts texts) : INewsSource
{
    public string Name => "signals";

    public string Heading => texts.Signal("Signal_News");

    public async Task<IReadOnlyList<NewsItem>> OfferAsync(int most, CancellationToken cancellationToken)
    {
        var signals = await context.Signals.ForEverybody().Where(s => s.Answer != null).OrderByDescending(s => s.AnsweredAt).Take(most)
            .Select(s => new { s.Id, s.Number, s.PublicText, s.Answer }).ToListAsync(cancellationToken);
        return [.. signals.Select(s => new NewsItem(s.Id, texts.Signal("Signal_Called", s.Number), $"{s.PublicText}\n\n{s.Answer}", SignalLinks.Signal(s.Number)))];
    }
}
