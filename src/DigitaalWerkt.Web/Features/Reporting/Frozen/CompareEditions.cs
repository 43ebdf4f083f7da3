using DigitaalWerkt.Web.Features.Reporting.Reports;

namespace DigitaalWerkt.Web.Features.Reporting.Frozen;

/// <summary>Which figures two editions have otherwise. The codes of people are others in each, and are no difference.</summary>
public static class CompareEditions
{
    public static IReadOnlyList<FigureChange> Of(ReportSnapshot before, ReportSnapshot now)
    {
        var (old, current) = (FiguresOf(before), FiguresOf(now));
        return
        [
            .. current.Keys.Union(old.Keys).Select(key => (Key: key, Before: Find(old, key), Now: Find(current, key)))
                .Where(figure => figure.Before != figure.Now)
                .OrderBy(figure => figure.Key.Order).ThenBy(figure => figure.Key.By is not null)
                .ThenBy(figure => figure.Key.By, StringComparer.Ordinal).ThenBy(figure => figure.Key.Of, StringComparer.Ordinal)
                .Select(figure => new FigureChange(figure.Key.Counter, figure.Key.By, figure.Key.Of, figure.Before, figure.Now)),
        ];
    }

    static int? Find(Dictionary<Figure, int> figures, Figure key) => figures.TryGetValue(key, out var amount) ? amount : null;

    static Dictionary<Figure, int> FiguresOf(ReportSnapshot snapshot)
    {
        var figures = new Dictionary<Figure, int>();
        foreach (var (order, counter) in Report.Of(snapshot, isForCity: false, ReportFilter.None).Counters.Index())
        {
            figures[new(order, counter.Name, null, null)] = counter.Total.Amount;
            AddAll(order, counter.Name, ReportWords.Source, counter.Sources);
            AddAll(order, counter.Name, ReportWords.Organisation, counter.Organisations);
            AddAll(order, counter.Name, ReportWords.Place, counter.Places);
        }
        foreach (var indicator in snapshot.Indicators)
        {
            figures[new(int.MaxValue, null, ReportWords.Indicator, indicator.Code)] = indicator.People;
        }
        return figures;

        void AddAll(int order, string counter, string by, IReadOnlyList<ReportPart>? parts)
        {
            foreach (var part in parts ?? [])
            {
                // Two organisations may have one name.
                var key = new Figure(order, counter, by, part.Of);
                figures[key] = figures.GetValueOrDefault(key) + part.Amount;
            }
        }
    }

    sealed record Figure(int Order, string? Counter, string? By, string? Of);
}
