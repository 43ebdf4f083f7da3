using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>Offers the actions of which something was told to the newsletter, the latest word first.</summary>
public sealed class ActionsInNews(AppDbContext context, ReadPact read, Texts texts) : INewsSource
{
    public string Name => "pact";

    public string Heading => texts.Dutch("Network", "Pact_News");

    public async Task<IReadOnlyList<NewsItem>> OfferAsync(int most, CancellationToken cancellationToken)
    {
        var told = await read.RowsAsync(context.PactActions.Going().Where(a => context.PactEntries.Any(e => e.ActionId == a.Id)), cancellationToken);
        return [.. told.Where(row => row.LastOn is not null).OrderByDescending(row => row.LastOn).Take(most).Select(Item)];
    }

    NewsItem Item(PactRow row) => new(
        row.Action.Id, row.Action.Title,
        row is { Counted: { } counted, Action: { Target: { } target, Unit: { } unit } }
            ? texts.Dutch("Network", "Pact_News_Counted", row.Action.Summary, counted, target, unit)
            : row.Action.Summary,
        PactLinks.Action(row.Action.Id));
}
